import { answer, drain } from './ask.js';
import { Form, jobs } from './form.js';

jobs();
drain();
const form = new Form();
form.show();
answer('name', 'x');
