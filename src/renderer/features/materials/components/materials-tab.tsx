import { Route, Routes } from 'react-router';
import { MaterialView } from './material-view.tsx';
import { MaterialsList } from './materials-list.tsx';
import { TemplateView } from './template-view.tsx';

/** The part *Materials* of Growth: what the person sends, and one of it at its own address. */
export function MaterialsTab() {
  return (
    <Routes>
      <Route index element={<MaterialsList />} />
      <Route path="letters/:id" element={<TemplateView />} />
      <Route path=":id" element={<MaterialView />} />
    </Routes>
  );
}
