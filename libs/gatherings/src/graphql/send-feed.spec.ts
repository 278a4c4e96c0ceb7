import { describe, expect, it, jest } from '@jest/globals';
import type { Response } from 'express';
import { sendFeed } from './send-feed';

const feed = { body: 'BEGIN:VCALENDAR', etag: '"abc-_1"', fileName: 'club.ics' };

function asked(headers: Record<string, string>) {
  const sent = { status: 200, body: '' };
  const response = {
    req: { headers },
    set: jest.fn(),
    status: (code: number) => ((sent.status = code), response),
    send: (body: string) => void (sent.body = body),
    end: () => undefined,
  };
  sendFeed(response as unknown as Response, feed, { 'Content-Type': 'text/calendar' });
  return sent;
}

describe('a feed', () => {
  it.each([
    [{}],
    [{ 'if-none-match': '"other"' }],
    [{ 'if-none-match': 'abc-_1' }],
    [{ 'if-none-match': '' }],
  ])('is sent whole to who has another or none: %j', (headers) => {
    expect(asked(headers as Record<string, string>)).toEqual({ status: 200, body: feed.body });
  });

  it.each([
    [{ 'if-none-match': '"abc-_1"' }],
    [{ 'if-none-match': 'W/"abc-_1"' }],
    [{ 'if-none-match': '"x", "abc-_1"' }],
    [{ 'if-none-match': '*' }],
    [{ 'if-none-match': '"abc-_1"', 'cache-control': 'no-cache', pragma: 'no-cache' }],
  ])('is not sent again to who has it: %j', (headers) => {
    expect(asked(headers as Record<string, string>)).toEqual({ status: 304, body: '' });
  });
});
