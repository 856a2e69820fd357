import { Route, Routes } from 'react-router';
import { MockPage } from './mock-page.tsx';
import { MockSetup } from './mock-setup.tsx';
import { PracticeSession } from './practice-session.tsx';
import { PracticeStart } from './practice-start.tsx';
import { QuestionPage } from './question-page.tsx';
import { RubricSetup } from './rubric-setup.tsx';
import { ShippedQuestions } from './shipped-questions.tsx';

/** Practice within Growth: the start, and what opens from it. */
export function PracticeTab() {
  return (
    <Routes>
      <Route index element={<PracticeStart />} />
      <Route path="more" element={<ShippedQuestions />} />
      <Route path="session" element={<PracticeSession />} />
      <Route path="rubric" element={<RubricSetup />} />
      <Route path="mock/new" element={<MockSetup />} />
      <Route path="mock/:id" element={<MockPage />} />
      <Route path=":id" element={<QuestionPage />} />
      <Route path="*" element={<PracticeStart />} />
    </Routes>
  );
}
