import type { LoaderFunctionArgs } from 'react-router';
import { OwnExport } from '../features/honesty/documents.server';
import { signedIn } from '../features/host/viewer.server';
import { read } from '../graphql/execute.server';

/** Everything that introductions hold of the reader, to keep. Nothing of it is stored on the way. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer } = await read(context, OwnExport, {});
  return new Response(signedIn(viewer, context).introductionExport, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="asaza-introductions.json"',
      'Cache-Control': 'no-store',
    },
  });
}
