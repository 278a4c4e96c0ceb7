export { type Fault, type Faults } from './faults';
export { Inbox, type InboxOptions } from './inbox';
export { type Envelope, type ReceivedFile, type ReceivedMail } from './received-mail';
