// Holds every element template against the schema that Camunda Modeler reads. The validator is found through NODE_PATH.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { validate } = require('@bpmn-io/element-templates-validator');

const directory = join(__dirname, '..', 'processes', '.camunda', 'element-templates');
const files = readdirSync(directory);
let wrong = 0;
for (const file of files) {
  const { valid, errors } = validate(JSON.parse(readFileSync(join(directory, file), 'utf8')));
  if (!valid) {
    wrong++;
    errors.forEach(error => console.error(`${file}${error.instancePath ?? ''}: ${error.message}`));
  }
}
console.log(`element templates: ${files.length} checked, ${wrong} invalid`);
process.exit(wrong === 0 && files.length > 0 ? 0 : 1);
