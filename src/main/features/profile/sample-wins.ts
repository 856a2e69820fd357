/** Something she did that was in her hands, in one line of her own; days are counted back from today. */
export type SampleWin = { daysAgo: number; text: string };

/** The wins of the sample, oldest first. */
export const sampleWins: readonly SampleWin[] = [
  { daysAgo: 144, text: 'Sent the first one before four' },
  { daysAgo: 136, text: 'Let Jo cross out half my CV and did not defend it' },
  { daysAgo: 132, text: 'Sent Avonleigh the new first page' },
  { daysAgo: 124, text: 'Spoke to four strangers in a sports hall' },
  { daysAgo: 116, text: 'Kept a whole day free' },
  { daysAgo: 107, text: 'Said no to the quarry the same day' },
  { daysAgo: 102, text: 'Told the two depots story aloud, twice' },
  { daysAgo: 90, text: 'Wrote the panel up, “we” and all' },
  { daysAgo: 87, text: 'Asked Merrow for more than I would have in the first month' },
  { daysAgo: 72, text: 'Sent Ruth a card and asked for nothing' },
  { daysAgo: 70, text: 'Turned down hours that would not have worked at home' },
  { daysAgo: 64, text: 'Asked Bryony one question and left it at that' },
  { daysAgo: 60, text: 'Two rounds aloud with Hal' },
  { daysAgo: 46, text: 'Asked Stuart for one thing to work on' },
  { daysAgo: 37, text: 'First unit of the course done before eleven' },
  { daysAgo: 34, text: 'Stood up for both calls' },
  { daysAgo: 22, text: 'Wrote to Sally in three sentences' },
  { daysAgo: 19, text: 'Told Rhodri where my data answer was thin' },
  { daysAgo: 15, text: 'No laptop all day' },
  { daysAgo: 9, text: 'Two hours of queries, then stopped on time' },
  { daysAgo: 6, text: 'Asked Neil a question back' },
  { daysAgo: 4, text: 'Closed the Hartsmoor question for myself' },
  { daysAgo: 2, text: 'Opened a letter I was avoiding' },
  { daysAgo: 1, text: 'Asked Jo to read my theatre letter again' },
];
