/** Whether something it stands in is hidden, as the library's view is behind results: asked of the tree, it has nothing laid out. */
export const isHidden = (element: Element | null): boolean => element?.closest('[hidden]') != null;
