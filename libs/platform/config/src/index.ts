export { Config, ConfigMistakes, readConfig, type Settings } from './config';
export { ConfigModule } from './config.module';
