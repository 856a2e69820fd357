import { type ReactNode, type Ref, useId } from 'react';
import classes from './today-parts.module.css';

type TodayPartProps = {
  title: string;
  children: ReactNode;
  /** Takes the keyboard when the line that had it is gone. */
  headingRef?: Ref<HTMLHeadingElement>;
  footer?: ReactNode;
};

/** A part of the page: its name at the left, its lines beside it. */
export function TodayPart({ title, children, headingRef, footer }: TodayPartProps) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id} ref={headingRef} tabIndex={-1} className={classes.title}>
        {title}
      </h2>
      <div>
        <ul className={classes.list} aria-labelledby={id}>
          {children}
        </ul>
        {footer}
      </div>
    </section>
  );
}
