// The eight feelings the product tells apart: classifier, offline companion, verse tables and daily encouragement share them.

export const EMOTIONS = ['anxiety', 'joy', 'sadness', 'anger', 'fear', 'shame', 'hope', 'peace'] as const;
export type Emotion = (typeof EMOTIONS)[number];
