import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { isSafeExternal } from './address-rules.ts';

type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'linkURL'> & {
  editFlags: Pick<ContextMenuParams['editFlags'], 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>;
};

/** The menu of the right mouse button on text and links; empty where there is nothing to offer. */
export function textMenuTemplate(
  { isEditable, selectionText, linkURL, editFlags }: Clicked,
  onCopyLink: (link: string) => void,
): MenuItemConstructorOptions[] {
  const link: MenuItemConstructorOptions[] = isSafeExternal(linkURL)
    ? [{ label: 'Copy link', click: () => onCopyLink(linkURL) }]
    : [];
  if (isEditable) {
    return [
      { role: 'cut', enabled: editFlags.canCut },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste },
      { role: 'selectAll', enabled: editFlags.canSelectAll },
      ...link,
    ];
  }
  return selectionText.trim() === '' ? link : [{ role: 'copy', enabled: editFlags.canCopy }, ...link];
}
