export { Tokens, type Purpose, type TokenSeed } from './tokens';
export { TokensModule } from './tokens.module';
