import { schemaText } from './schema-text';

schemaText().then(
  (text) => process.stdout.write(text),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
