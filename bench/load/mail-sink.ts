import { SMTPServer } from 'smtp-server';

/** A relay elsewhere, in a process of its own: takes every mail, keeps nothing but who got how many. */
const received = new Map<string, number>();
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData: (stream, session, done) => {
    stream.resume();
    stream.on('end', () => {
      for (const { address } of session.envelope.rcptTo)
        received.set(address, (received.get(address) ?? 0) + 1);
      done();
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.server.address() as { port: number };
  process.send!({ port });
});
process.on('message', () => process.send!({ received: [...received] }));
process.on('disconnect', () => process.exit(0));
