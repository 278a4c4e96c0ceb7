import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RequestContext } from '@asaza/platform/graphql';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { People, PeopleModule, peopleMigrations } from '../index';
import { PersonNameLoader } from './person-name.loader';

describe('names of many people', () => {
  let area: OpenArea;
  beforeAll(async () => {
    area = await openArea({ modules: [PeopleModule], migrations: peopleMigrations });
  });
  afterAll(() => area.close());

  it('cost one query for thirty people, and none for one asked again', async () => {
    const people = area.get(People);
    const ids: string[] = [];
    for (let i = 0; i < 30; i += 1)
      ids.push(
        await area.tx((tx) =>
          people.createWithoutAddress(tx, { name: `人${i}`, yomi: null, locale: 'ja' }),
        ),
      );
    const queries = jest.spyOn(people, 'namesOf');
    const loader = new PersonNameLoader(people);
    const context = {} as RequestContext;
    const names = await Promise.all(ids.map((id) => loader.load(context, id)));
    await loader.load(context, ids[0]!);
    expect(names.map((name) => name?.displayName)).toEqual(ids.map((_, i) => `人${i}`));
    expect(queries).toHaveBeenCalledTimes(1);
    expect(await loader.load(context, '01890000-0000-7000-8000-000000000000')).toBeNull();
  });
});
