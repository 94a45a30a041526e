import { Base } from './base.js';

export class Store extends Base {}
