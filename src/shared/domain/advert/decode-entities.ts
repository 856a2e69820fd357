/** Names of U+00A0 to U+00FF in order (HTML living standard, named character references). */
const LATIN_1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring ' +
  'AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ' +
  'times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');
/** What bytes 0x80 to 0x9F meant in windows-1252: old editors wrote "&#146;" for an apostrophe. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const NAMED = new Map<string, string>([
  ...LATIN_1.map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    AMP: '&',
    LT: '<',
    GT: '>',
    QUOT: '"',
    euro: '€',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    hellip: '…',
    bull: '•',
    trade: '™',
    dagger: '†',
    permil: '‰',
    minus: '−',
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
    lrm: '',
    rlm: '',
    rarr: '→',
    larr: '←',
    check: '✓',
    colon: ':',
    comma: ',',
    period: '.',
    sol: '/',
    lpar: '(',
    rpar: ')',
    num: '#',
    excl: '!',
    quest: '?',
    plus: '+',
    percnt: '%',
    dollar: '$',
    NewLine: '\n',
    Tab: '\t',
    lbrack: '[',
    rbrack: ']',
    commat: '@',
    hyphen: '‐',
    dash: '‐',
    lowbar: '_',
    star: '☆',
    middot: '·',
    centerdot: '·',
    bullet: '•',
  }),
]);

function fromNumber(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? '\ufffd';
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Text with its HTML character references resolved once; an unknown name stays as written. A name needs its
 * semicolon, so that "?a=1&copy=2" in an address is left alone.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,8});?|#[xX]([0-9a-fA-F]{1,6});?|([A-Za-z][A-Za-z0-9]{1,30});)/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (decimal !== undefined) return fromNumber(Number.parseInt(decimal, 10));
      if (hex !== undefined) return fromNumber(Number.parseInt(hex, 16));
      return NAMED.get(name ?? '') ?? whole;
    },
  );
}
