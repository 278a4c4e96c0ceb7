export { RateLimits } from './rate-limits';
export { RateLimitModule } from './ratelimit.module';
