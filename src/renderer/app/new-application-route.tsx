import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useNewApplication } from '../ui/new-application-context.ts';

/** The address that opens the dialog for a new application, in front of the board. */
export function NewApplicationRoute() {
  const openNew = useNewApplication();
  const navigate = useNavigate();
  useEffect(() => {
    openNew();
    void navigate('/board', { replace: true });
  }, [openNew, navigate]);
  return null;
}
