import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useToldAfter } from './tell-with-undo.ts';

/**
 * Removes what the page shown is about. The page goes first, so that nothing asks for what is gone; the notice
 * afterwards says what was done, with a way to take it back, or why it was not.
 */
export function useLeaveAndRemove() {
  const navigate = useNavigate();
  const toldAfter = useToldAfter();
  const removal = useRef<(() => void) | null>(null);
  // A navigation is drawn when React finds the time; only that the page went is sure.
  useEffect(() => () => removal.current?.(), []);
  return (to: string, remove: () => Promise<unknown>, message: string) => {
    removal.current = () => toldAfter(remove(), message);
    void navigate(to, { replace: true });
  };
}
