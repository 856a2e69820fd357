import { type Icon, IconMailQuestion, IconMessage2, IconPencil } from '@tabler/icons-react';
import styles from './board-card.module.css';

const MARKS: Record<string, { name: string; icon: Icon }> = {
  review_waiting: { name: 'review waiting', icon: IconPencil },
  feedback_asked: { name: 'feedback asked', icon: IconMailQuestion },
  feedback_due: { name: 'feedback window open', icon: IconMailQuestion },
  has_feedback: { name: 'has feedback', icon: IconMessage2 },
};

/** The names of marks, which come as one text with spaces between them. */
export function markNames(marks: string): string[] {
  return namesOf(marks).map(({ name }) => name);
}

/** The small signs of a card; the name of the card says the same in words. */
export function CardMarks({ marks }: { marks: string }) {
  return (
    <span className={styles.marks} aria-hidden="true">
      {namesOf(marks).map(({ name, icon: MarkIcon }) => (
        <span key={name} title={name.charAt(0).toUpperCase() + name.slice(1)}>
          <MarkIcon size={15} stroke={1.5} />
        </span>
      ))}
    </span>
  );
}

function namesOf(marks: string) {
  return marks.split(' ').flatMap((mark) => MARKS[mark] ?? []);
}
