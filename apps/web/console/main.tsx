import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './console.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const FIRST_QUERY = `# The public schema, as the person whose cookies this browser holds.
query Clubs {
  clubs(first: 5) {
    edges {
      node {
        slug
        name { ja en }
        occurrences(first: 2) {
          edges { node { number startsAt seats { capacity held free } } }
        }
      }
    }
  }
}
`;

// The session cookie goes along: the console sees what its user may see, nothing more.
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  fetch: (url, init) => fetch(url, { ...init, credentials: 'same-origin' }),
});

const root = document.getElementById('console');
if (root) createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={FIRST_QUERY} />);
