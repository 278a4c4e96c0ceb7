export { AttendeeType } from './attendee.type';
export { ResponseType } from './response.type';
export { RsvpsGraphqlModule } from './rsvps-graphql.module';
export { SeatsLoader } from './seats.loader';
export { SeatsType } from './seats.type';
export { TicketType } from './ticket.type';
export { ViewerResponseLoader } from './viewer-response.loader';
