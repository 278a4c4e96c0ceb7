import supertest from 'supertest';

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    message: string;
    extensions: { code: string; field?: string; reason?: string };
  }[];
  readonly status: number;
}

/** One caller of the API over HTTP, with the cookies of a browser. */
export class Caller {
  private readonly agent: ReturnType<typeof supertest.agent>;

  constructor(url: string) {
    this.agent = supertest.agent(url);
  }

  /** Sends one operation; answers data and errors as they came. */
  async ask<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<Data>> {
    const response = await this.agent
      .post('/graphql')
      .set('accept-language', 'ja')
      .send({ query, variables });
    return { ...(response.body as { data: Data }), status: response.status };
  }

  /** Opens a page with the caller's cookies; answers its text. */
  async page(path: string): Promise<{ readonly status: number; readonly text: string }> {
    const { status, text } = await this.agent.get(path);
    return { status, text };
  }

  /** Sends one operation that must succeed; answers its data. */
  async get<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.ask<Data>(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** Runs one mutation by its name; answers the member of its result union. `fields` selects per type. */
  async mutate<Result extends { __typename: string }>(
    name: string,
    input: Record<string, unknown>,
    fields: string,
  ): Promise<Result> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const data = await this.get<Record<string, Result>>(
      `mutation ($input: ${type}) { ${name}(input: $input) { __typename ${fields} } }`,
      { input },
    );
    return data[name]!;
  }
}
