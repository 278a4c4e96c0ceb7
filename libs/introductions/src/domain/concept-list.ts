import { company } from './concepts/company';
import type { ConceptTable } from './concepts/concept';
import { crafts } from './concepts/crafts';
import { digital } from './concepts/digital';
import { gathering } from './concepts/gathering';
import { health } from './concepts/health';
import { learning } from './concepts/learning';
import { living } from './concepts/living';
import { making } from './concepts/making';
import { money } from './concepts/money';
import { stage } from './concepts/stage';
import { table } from './concepts/table';
import { workplace } from './concepts/workplace';

/** Every concept of the product, by id. */
export const CONCEPTS: ConceptTable = {
  ...money,
  ...company,
  ...workplace,
  ...digital,
  ...making,
  ...crafts,
  ...stage,
  ...table,
  ...health,
  ...living,
  ...learning,
  ...gathering,
};
