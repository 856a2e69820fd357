/** Remembers where the keyboard is, and in editable text the place in it; the given function goes back there. */
export function keepFocus(from: HTMLElement | null): () => void {
  const selection = document.getSelection();
  const range =
    from?.isContentEditable && selection && selection.rangeCount > 0
      ? selection.getRangeAt(0).cloneRange()
      : null;
  return () => {
    if (!from?.isConnected) return;
    from.focus({ preventScroll: true });
    // An editor of rich text begins at its top otherwise.
    if (!range || !from.contains(range.commonAncestorContainer)) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
