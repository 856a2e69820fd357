const MEETING_HOSTS = [
  'zoom.us',
  'zoomgov.com',
  'teams.microsoft.com',
  'teams.live.com',
  'meet.google.com',
  'webex.com',
  'whereby.com',
  'meet.jit.si',
  'gotomeeting.com',
  'meet.goto.com',
  'chime.aws',
];
const LONGEST_ADDRESS = 500;

/** The first address of a video meeting (Zoom, Teams, Meet and their like) in a text, or an empty text. */
export function findMeetingLink(text: string): string {
  for (const [found] of text.matchAll(/https?:\/\/[^\s<>"'()[\]{}|\\]+/gi)) {
    const address = found.slice(0, LONGEST_ADDRESS + 1).replace(/[.,;:?]{1,9}$/, '');
    if (address.length <= LONGEST_ADDRESS && isMeeting(address)) return address;
  }
  return '';
}

function isMeeting(address: string): boolean {
  // "zoom.us:1@example.org" leads to example.org.
  const host = /^https?:\/\/([a-z0-9.-]+)(?::\d{1,5})?(?=[/?#]|$)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return MEETING_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
}
