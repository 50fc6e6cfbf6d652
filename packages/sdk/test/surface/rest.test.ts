import { exceptions } from './exceptions.js';
import { testSurface } from './surface.js';

testSurface('rest', exceptions.rest);
