import { describe, expect, it } from 'vitest';
import { normaliseRole } from './normalise-role.ts';

describe('role key', () => {
  it.each([
    ['Senior Software Engineer (m/w/d)', 'software engineer'],
    ['Bäcker*in (w/m/d) 80–100%', 'backer'],
    ['Bäckerin', 'backer'],
    ['Koch/Köchin', 'koch kochin'],
    ['Pflegefachkraft m/w/d', 'pflegefachkraft'],
    ['Infirmier(ère) F/H', 'infirmier'],
    ['Développeuse confirmée (f/h)', 'developpeur'],
    ['Employé·e de commerce 60%', 'employe commerce'],
    ['EntwicklerIn Backend', 'entwickler backend'],
    ['Lead Developer', 'developer'],
    ['Team Lead', 'team lead'],
    ['Senior', 'senior'],
    ['C++ Developer II', 'cpp developer'],
    ['C# / .NET Developer', 'csharp dotnet developer'],
    ['Nurse, Night Shift #20481', 'nurse night shift'],
  ])('reads %s as %s', (role, key) => {
    expect(normaliseRole(role)).toBe(key);
  });
});
