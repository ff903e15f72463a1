/** Commands that code actions and lenses run; they are no part of the palette. */
export const AFTER_FIX = 'starStories.afterFix';
export const TURN_OFF_RULE = 'starStories.turnOffRule';
export const GRADE_STORY = 'starStories.gradeStory';
export const NEXT_PLACEHOLDER = 'starStories.nextPlaceholder';
