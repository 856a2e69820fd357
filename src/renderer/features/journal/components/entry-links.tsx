import { Link, useParams } from 'react-router';
import type { Entry } from '../../../../shared/journal.ts';
import classes from './entry-side.module.css';
import { placeOfMention } from './place-of-mention.ts';

/** Whom and what the open entry names, with the way there. */
export function EntryLinks({ entry }: { entry: Entry | null }) {
  const { key } = useParams();
  const mentions = entry?.mentions ?? [];
  return (
    <section className={classes.part}>
      <h2>Linked here</h2>
      {mentions.length === 0 ? (
        <p className={classes.hint}>Type @ in the text to link an application or a person.</p>
      ) : (
        <ul className={classes.list}>
          {mentions.map((mention) => (
            <li key={`${mention.kind}/${mention.id}`}>
              {mention.gone ? (
                <span>{mention.name || 'Erased'}</span>
              ) : (
                <Link to={placeOfMention(mention, key ?? '')} className={classes.link}>
                  {mention.name}
                </Link>
              )}
              <span className={classes.about}>{mention.gone ? 'Not there any more' : mention.about}</span>
            </li>
          ))}
        </ul>
      )}
      {entry && entry.tags.length > 0 ? (
        <p className={classes.tags}>
          {entry.tags.map((tag) => (
            <Link key={tag} to={`/journal/${key}?tag=${encodeURIComponent(tag)}`}>
              #{tag}
            </Link>
          ))}
        </p>
      ) : null}
    </section>
  );
}
