/** The files Rebound offers to open, by their ending, with how each system calls them. */
export const OPENED_KINDS = [
  { ext: 'csv', name: 'Comma-separated list', mimeType: 'text/csv' },
  { ext: 'tsv', name: 'Tab-separated list', mimeType: 'text/tab-separated-values' },
  {
    ext: 'xlsx',
    name: 'Excel workbook',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { ext: 'ics', name: 'Calendar file', mimeType: 'text/calendar' },
  { ext: 'eml', name: 'E-mail', mimeType: 'message/rfc822' },
] as const;
