import { HOSTILE_HTML } from '../endings/hostile-messages-test-setup.ts';

/** What runs if anything in an entry runs. */
const RUN = 'window.__pwned=1';
/** Nobody may ask this host for anything. */
const THEIRS = 'https://evil.example';

/** Addresses nothing in an entry may lead to, or be loaded from, however they are written. */
const ADDRESSES: readonly string[] = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\tscript:${RUN}`,
  `&#106;avascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript&#x3A;${RUN}//`,
  `%6Aavascript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `javascript:/*https://*/${RUN}`,
  `data:text/html,<script>opener.__pwned=1</script>`,
  `data:text/html;base64,PHNjcmlwdD5vcGVuZXIuX19wd25lZD0xPC9zY3JpcHQ+`,
  `data:image/svg+xml,<svg onload="${RUN}"/>`,
  `vbscript:${RUN}`,
  'file:///etc/passwd',
  '//evil.example/a.png',
  `${THEIRS}/b.png"onerror="${RUN}`,
  `rebound:javascript:${RUN}`,
  `rebound:application/1"onclick="${RUN}`,
];

/** Each way Markdown has to name an address. */
const FORMS: readonly ((address: string) => string)[] = [
  (address) => `[our site](${address})`,
  (address) => `[our site](<${address}> "${address}")`,
  (address) => `[our site][1]\n\n[1]: ${address}`,
  (address) => `<${address}>`,
  (address) => `![a picture](${address})`,
  (address) => `[![a picture](${address})](${address})`,
];

const REST: readonly string[] = [
  // Pictures from elsewhere, and look-alikes of kept ones
  `![](${THEIRS}/pixel.png)`,
  `![" onerror="${RUN}](images/${'0'.repeat(64)}.png)`,
  `![x](images/${'0'.repeat(64)}.svg)`,
  `![x](images/${'0'.repeat(64)}.png" onerror="${RUN})`,
  `![x](images/../../rpc/-/changes)`,
  `![x](images/${'0'.repeat(64)}.png?${THEIRS})`,
  `![x][p]\n\n[p]: ${THEIRS}/q.png 'title" onload="${RUN}'`,
  // Mentions that are none
  `[@Marlin Rail](rebound:application/1)<img src=x onerror=${RUN}>`,
  `[@<img src=x onerror=${RUN}>](rebound:application/1)`,
  `[@" onmouseover="${RUN}](rebound:contact/1)`,
  `[@x](rebound:application/1/../../javascript:${RUN})`,
  `[@x](rebound://evil.example/application/1)`,
  `[@x](rebound:ending/99999999999999999999)`,
  // Attributes that end early
  `[x](${THEIRS}/a "title' onclick='${RUN}' x='")`,
  `[x](${THEIRS}/a'onclick='${RUN})`,
  `[x](${THEIRS}/\`onclick=${RUN})`,
  `<${THEIRS}/"onclick="${RUN}>`,
  `${THEIRS}/"onclick="${RUN}"`,
  `www.evil.example/"><img src=x onerror=${RUN}>`,
  `a@evil.example"onclick="${RUN}`,
  // Code, tables, notes and the head of a file
  `\`\`\`html"><img src=x onerror=${RUN}>\n</code><script>${RUN}</script>\n\`\`\``,
  `\`</code><img src=x onerror=${RUN}>\``,
  `    </code></pre><script>${RUN}</script>`,
  `| a |\n|---|\n| <img src=x onerror=${RUN}> |`,
  `[^1]\n\n[^1]: <img src=x onerror=${RUN}>`,
  `---\ntitle: "<script>${RUN}</script>"\n---\n\nText`,
  `- [ ] <img src=x onerror=${RUN}>\n- [x"onclick="${RUN}] b`,
  `> <script>${RUN}</script>\n> [x](javascript:${RUN})`,
  `#"><img/src=x/onerror=${RUN}> #<b>tag`,
  `<!-- --><img src=x onerror=${RUN}><!-- -->`,
  `<?php ${RUN} ?><img src=x onerror=${RUN}>`,
  // Entities, escapes and letters that turn or hide
  `&lt;img src=x onerror=${RUN}&gt;`,
  `\\<img src=x onerror=${RUN}\\>`,
  `\u202E<img src=x onerror=${RUN}>`,
  `＜img src=x onerror=${RUN}＞`,
  `<img\u00A0src=x onerror=${RUN}>`,
  `<\u0000script>${RUN}</script>`,
  '{{constructor.constructor("window.__pwned=1")()}}',
  `\${${RUN}}`,
];

/** 150 texts and more that run, fetch or restyle where an entry is taken as a page instead of as words. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...HOSTILE_HTML,
  ...ADDRESSES.flatMap((address) => FORMS.map((form) => form(address))),
  ...REST,
];
