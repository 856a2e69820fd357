import DOMPurify from 'dompurify';

type Policies = {
  createPolicy(
    name: string,
    rules: { createHTML(text: string, type: string, sink: string): string },
  ): unknown;
};

const policies = readPolicies();

// The components write their CSS through innerHTML, so text without a tag may pass there and nowhere else.
// Refusing by throwing (not by returning null) makes every other sink fail loudly instead of writing "null".
policies?.createPolicy('default', {
  createHTML(text, _type, sink) {
    if (sink === 'Element innerHTML' && !text.includes('<')) return text;
    if (sink === 'DOMParser parseFromString') return DOMPurify.sanitize(text);
    throw new TypeError('HTML string refused');
  },
});

function readPolicies(): Policies | null {
  const candidate: unknown = Reflect.get(window, 'trustedTypes');
  return isPolicies(candidate) ? candidate : null;
}

function isPolicies(value: unknown): value is Policies {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}
