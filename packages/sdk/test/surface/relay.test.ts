import { testSurface } from './surface.js';

testSurface('relay', {});
