import type { WordLists } from './cue-patterns.ts';

/** Word lists of the English cues. */
export const WORDS_EN: WordLists = {
  cand: 'candidate*|applicant*|applications|person|people|profile*|individual*|contender*|finalist*|somebody|someone|others|those|professional*|cv|lad|contestant*',
  role: 'role|roles|position|positions|post|posts|job|jobs|vacancy|vacancies|opening|openings|opportunity|place|places|placement|placements|spot|spots|seat|seats|requisition|posting|internship|apprenticeship|traineeship',
  be: 'is|are|was|were|be|been|being|seem*|felt|appear*|sound*|look*|remain*|stayed|read|came across',
  // A need of the employer, and a wish that was not met.
  need: 'need|needs|needed|require|requires|required|looking for|look for|looked for|want|wants|wanted|are after|is after|were after|was after|expect|expects|expected|hoping for|hoped for|hoped to find|seeking|sought|prefer|prefers|preferred|would have liked|would like to have seen|would have preferred|hoping to see|hoped to see|wanted to see|demand|demands|demanded|must have|insist* on|ideally wanted|calls for|depends on',
  wish: 'would have liked|would have loved|would like to have seen|hoping|hoped|wanted|expected|looking for|looked for|missed|missing|needed|wished|prefer*|would have helped|would have been good|struggled',
  lack: 'lack|lacks|lacked|lacking|missing|insufficient|too little|not enough|little|limited|no|without|short of|short on|light on|weak on|weak in|weaker in|weaker on|thin on|low on|not sufficient|not yet enough|not quite enough|insufficient level of|absence of|shortage of|not had enough|not have enough|not have sufficient|not had sufficient|not have the|not have any|not yet have|not possess|not have much|not had much|not have as much|not got',
  off: 'not at|not yet at|not quite at|below|under|not strong enough|not good enough|not deep enough|not sufficient*|not enough|insufficient*|not up to|not quite up to|not there|not yet there|not quite there|not where|not quite where|short of|fell short|falls short|fall short|weak|weaker|weakest|too weak|too basic|too limited|limited|basic|rusty|patchy|lacking|poor|behind|not what we need|not convincing|did not convince|not advanced enough|not strong|need* work|need* improvement|need* to improve|could be stronger|could have been stronger|let you down|not as strong as|less strong|less developed|not solid|not developed|not sufficiently *|not yet sufficient*|not to the standard|not of the standard',
  improve:
    'work on|working on|worked on|improve|improving|strengthen|strengthening|deepen|deepening|develop|developing|brush up|brushing up|build up|build on|learn|learning|study|practise|practising|practice|practicing|sharpen|refresh|gain|get|acquire|focus on',
  advise:
    'advise|advice|suggest*|recommend*|encourage*|tip|tips|would help|area* for development|area* for improvement|area* to improve|development area*|development point*|feedback|next time|going forward|continue to|keep|try to|you could|you should|you might want to|you may want to|you need to|you would need to|it would help to|worth|would benefit from|would be good to|could do with',
  skillword:
    'skill*|knowledge|command|proficiency|understanding|grasp|expertise|fluency|competenc*|ability|know how|fundamentals|familiarity|mastery|competence',
  generic:
    'this|these|that|the|our|your|required|necessary|relevant|needed|a|an|any|all|such|similar|specific|certain|key|some|role|position|area|areas|field|job|post|line|which|what|particular|terms|general|line with|order|common|question|comparison|relation|future|, ',
  language:
    'english|german|french|spanish|italian|dutch|polish|portuguese|swedish|danish|norwegian|finnish|arabic|mandarin|chinese|japanese|welsh|russian|turkish|czech',
  number: 'one|two|three|four|five|six|seven|eight|nine|ten|several|many|more|minimum|[0-9]*',
  paper:
    'cv|cvs|resume|resumes|cover letter|covering letter|letter|supporting statement|personal statement|statement|portfolio|application form|motivation letter|application materials|work samples|application documents|reel|showreel',
  answer: 'answer*|response*|repl*|example*|explanation*|examples you gave|star stories|storytelling',
  test: 'test|tests|assessment|assessments|task|tasks|exercise|exercises|assignment|assignments|take home|case study|case|challenge|exam|exams|examination|paper|trial shift|trial day|trial|work sample|quiz|solution|code submission|coding submission|submission|presentation|lesson|psychometric*|code sample|demo lesson|project you sent|lecture|audition|pitch',
  pay: 'salary|salaries|pay|compensation|package|remuneration|wage|wages|day rate|hourly rate|rate|rates|fee|fees|figure|comp|money|earnings',
  expectation: 'expectation*|requirement*|demand*|request*|ask|figure|needs|range|rate|level',
  short:
    'thin|weak*|too *|lacking|limited|insufficient*|not (strong|deep|clear|enough|there|convincing|sufficient*|persuasive|high enough|good enough|detailed|full|broad|extensive)|below *|poor*|short of|could have been *|shallow|patchy|basic|unclear|fell short|missed the mark|let you down|under par|less *|an issue|a concern|a problem|the problem|a worry|a sticking point|a stumbling block',
  doubt:
    'concern*|doubt*|reservation*|question mark*|worr*|hesitat*|unsure|not convinced|not sure|not confident|weakness*|shortcoming*|less convinced|less confident|not persuaded|not satisfied|uncertain|not comfortable',
  about: 'about|with|around|in|regarding|over|on|as to|by|whether|that',
};
