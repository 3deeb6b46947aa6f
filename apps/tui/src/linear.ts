export { type LinearOptions, linearText, openLinear } from './linear/open-linear.ts';
