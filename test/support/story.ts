import { it } from '@jest/globals';

interface Chapter {
  readonly title: string;
  readonly tell: () => Promise<void> | void;
}

/**
 * A story whose chapters build on each other: one test, told in order whatever order tests run in.
 * A chapter that fails names itself.
 */
export function story(
  title: string,
  millis: number,
): (title: string, tell: Chapter['tell']) => void {
  const chapters: Chapter[] = [];
  it(
    title,
    async () => {
      for (const chapter of chapters) {
        try {
          await chapter.tell();
        } catch (error) {
          if (error instanceof Error)
            error.message = `Chapter "${chapter.title}":\n${error.message}`;
          throw error;
        }
      }
    },
    millis,
  );
  return (name, tell) => void chapters.push({ title: name, tell });
}
