import { Route, Routes } from 'react-router';
import { CommunityList } from './community-list.tsx';
import { CommunityPage } from './community-page.tsx';

/** Communities within Network: groups that meet more than once. */
export function CommunitiesTab() {
  return (
    <Routes>
      <Route index element={<CommunityList />} />
      <Route path=":id" element={<CommunityPage />} />
      <Route path="*" element={<CommunityList />} />
    </Routes>
  );
}
