/** The webview's name, by which a tab of ours is known. */
export const REPORT_VIEW = 'starStories.report';
