import classes from './print-page.module.css';
import { PrintPage } from './print-page.tsx';

type NothingToPrintProps = {
  title: string;
  /** What is missing, and how it gets there. */
  sentence: string;
  /** Where Back leads when this page was opened by its address. */
  backTo: string;
};

/** One page that says why there is none to print. */
export function NothingToPrint({ title, sentence, backTo }: NothingToPrintProps) {
  return (
    <PrintPage title={title} backTo={backTo} ready={false}>
      <h1 className={classes.nothing}>{title}</h1>
      <p>{sentence}</p>
    </PrintPage>
  );
}
