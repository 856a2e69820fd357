import { pasteHtml } from './endings-steps.ts';
import { expect, test } from './host-fixture.ts';
import { entryText, openEntry, storedText, withEntries } from './journal-steps.ts';

const THEIRS = 'https://pictures.example';

/** What the clipboard holds when something is copied there, in the shape each program gives it. */
const COPIED = {
  Word: {
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/tmp/filelist.xml"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri";} --></style></head>
<body lang=EN-GB><!--StartFragment-->
<h1 style='margin:0cm'><span style='mso-fareast-language:EN-US'>Second talk<o:p></o:p></span></h1>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Dana</b> asked about <i>night shifts</i>.<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Send papers</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Call back</p>
<p class=MsoNormal><img width=20 height=20 src="file:///C:/tmp/image001.png" v:shapes="Picture_1"></p>
<!--EndFragment--></body></html>`,
    markdown: '# Second talk\n\n**Dana** asked about *night shifts*.\n\n- Send papers\n- Call back',
  },
  'Google Docs': {
    html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f">
<h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">Before the call</span></h2>
<p dir="ltr"><span style="font-weight:700">Ask</span><span style="font-weight:400"> about the </span><span style="font-style:italic">team</span><span> </span><a href="https://docs.example/plan"><span style="text-decoration:underline">and the plan</span></a></p>
<ol><li dir="ltr" style="list-style-type:decimal"><p dir="ltr" role="presentation"><span>Breathe</span></p></li><li dir="ltr"><p dir="ltr"><span>Listen</span></p></li></ol>
<img src="${THEIRS}/docs.png" width="10" height="10" /></b>`,
    markdown:
      '## Before the call\n\n**Ask** about the *team* [and the plan](https://docs.example/plan)\n\n1. Breathe\n2. Listen',
  },
  'a web page': {
    html: `<article class="post"><link rel="stylesheet" href="${THEIRS}/a.css"><h3>Rest</h3>
<p style="background:url(${THEIRS}/b.png)">Sleep <em>first</em>.<br>Then <code>write</code>. <img src="${THEIRS}/c.png" alt="Ad"></p>
<blockquote><p>One step a day.</p></blockquote><ul><li>Walk<ul><li>slowly</li></ul></li></ul>
<script>fetch('${THEIRS}/d')</script><iframe src="${THEIRS}/e"></iframe></article>`,
    markdown: '### Rest\n\nSleep *first*.\\\nThen `write`.\n\n> One step a day.\n\n- Walk\n  - slowly',
  },
} as const;

test('what is pasted from Word, Google Docs and a web page is clean Markdown, and nothing is fetched', async ({
  page,
  host,
}) => {
  const programs = Object.values(COPIED);
  const { asking, keys } = await withEntries(
    page,
    host,
    programs.map(() => ''),
  );
  for (const [at, { html, markdown }] of programs.entries()) {
    const key = keys[at] ?? '';
    await openEntry(page, key);
    await pasteHtml(entryText(page), html);
    await expect.poll(() => storedText(asking, key)).toBe(markdown);
  }
});
