/** Names this page load, so that the change stream can say which window made a change. */
export const windowId = crypto.randomUUID();
