import type { Browser, BrowserContext } from 'playwright-core';
import { phone } from './browser';
import { codeIn, codeMails, nextCodeMail } from './people-of-the-story';
import type { Stack } from './stack';

type Look = Parameters<typeof phone>[1];

/** A host's browser: signs in once by the code of the mail, and opens any number of windows with that session. */
export function hostInABrowser(stack: Stack, browser: Browser, email: string) {
  let session: Awaited<ReturnType<BrowserContext['cookies']>> = [];
  const signIn = async (): Promise<void> => {
    const context = await phone(browser);
    const page = await context.newPage();
    await page.goto(`${stack.url}/login`);
    await page.getByLabel('メールアドレス').fill(email);
    const seen = codeMails(stack, email).length;
    await page.getByRole('button', { name: /コード|送る/ }).click();
    const mail = await nextCodeMail(stack, email, seen);
    await page.getByLabel(/確認コード/).fill(codeIn(mail));
    await page.getByRole('button', { name: /サインイン/ }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/login'));
    session = await context.cookies();
    await context.close();
  };
  return async (path: string, look?: Look) => {
    if (session.length === 0) await signIn();
    const context = await phone(browser, look);
    await context.addCookies(session);
    const page = await context.newPage();
    await page.goto(`${stack.url}${path}`);
    return page;
  };
}
