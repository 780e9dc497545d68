/** The validator has no types of its own. */
declare module "validate-web-annotation" {
  /** Whether it is an annotation by the Web Annotation Data Model. */
  export default function validateAnnotation(annotation: object): boolean;
}
