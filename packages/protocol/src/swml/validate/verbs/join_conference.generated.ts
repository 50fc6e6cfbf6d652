// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"anyOf":[{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1},"muted":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"beep":{"type":"string","pattern":"^(?:true|false|onEnter|onExit)$|^[$%]\\{.*\\}$"},"start_on_enter":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"end_on_exit":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"max_participants":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":2,"maximum":100000},"record":{"type":"string","pattern":"^(?:do-not-record|record-from-start)$|^[$%]\\{.*\\}$"},"region":{"type":"string","pattern":"^(?:global|us|eu|ch)$|^[$%]\\{.*\\}$"},"trim":{"type":"string","pattern":"^(?:trim-silence|do-not-trim)$|^[$%]\\{.*\\}$"},"coach":{"type":"string"},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"status_callback_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"status_callback_event":{"type":"string"},"status_callback_event_type":{"type":"string"},"recording_status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"recording_status_callback_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"recording_status_callback_event":{"type":"string"},"recording_status_callback_event_type":{"type":"string"},"result":{"anyOf":[{"type":"object","required":["case"],"properties":{"case":{"type":"object"},"variable":{"type":"string"},"default":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"array","items":{"anyOf":[{"type":"object","required":["when","then"],"properties":{"when":{"type":"string"},"then":{"anyOf":[{"type":"array"},{"type":"object"}]},"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"object","required":["else"],"properties":{"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false}]}}]},"stream":{"type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1},"name":{"type":"string"},"codec":{"type":"string"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}},"additionalProperties":false},"meta":{"type":"object"}},"additionalProperties":false},{"type":"string","minLength":1}],"$id":"schema:validate"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");
const pattern1 = new RegExp("^(?:true|false|onEnter|onExit)$|^[$%]\\{.*\\}$", "u");
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$", "u");
const pattern6 = new RegExp("^(?:do-not-record|record-from-start)$|^[$%]\\{.*\\}$", "u");
const pattern7 = new RegExp("^(?:global|us|eu|ch)$|^[$%]\\{.*\\}$", "u");
const pattern8 = new RegExp("^(?:trim-silence|do-not-trim)$|^[$%]\\{.*\\}$", "u");
const pattern10 = new RegExp("^(?:GET|POST)$|^[$%]\\{.*\\}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.anyOf[0].properties, key0))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.muted !== undefined){
let data1 = data.muted;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/muted",schemaPath:"#/anyOf/0/properties/muted/type",keyword:"type",params:{type: schema11.anyOf[0].properties.muted.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/muted",schemaPath:"#/anyOf/0/properties/muted/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.beep !== undefined){
let data2 = data.beep;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/beep",schemaPath:"#/anyOf/0/properties/beep/pattern",keyword:"pattern",params:{pattern: "^(?:true|false|onEnter|onExit)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/beep",schemaPath:"#/anyOf/0/properties/beep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.start_on_enter !== undefined){
let data3 = data.start_on_enter;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err8 = {instancePath:instancePath+"/start_on_enter",schemaPath:"#/anyOf/0/properties/start_on_enter/type",keyword:"type",params:{type: schema11.anyOf[0].properties.start_on_enter.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/start_on_enter",schemaPath:"#/anyOf/0/properties/start_on_enter/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.end_on_exit !== undefined){
let data4 = data.end_on_exit;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err10 = {instancePath:instancePath+"/end_on_exit",schemaPath:"#/anyOf/0/properties/end_on_exit/type",keyword:"type",params:{type: schema11.anyOf[0].properties.end_on_exit.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/end_on_exit",schemaPath:"#/anyOf/0/properties/end_on_exit/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.wait_url !== undefined){
let data5 = data.wait_url;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/wait_url",schemaPath:"#/anyOf/0/properties/wait_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/wait_url",schemaPath:"#/anyOf/0/properties/wait_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.max_participants !== undefined){
let data6 = data.max_participants;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err14 = {instancePath:instancePath+"/max_participants",schemaPath:"#/anyOf/0/properties/max_participants/type",keyword:"type",params:{type: schema11.anyOf[0].properties.max_participants.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 100000 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/max_participants",schemaPath:"#/anyOf/0/properties/max_participants/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 2 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/max_participants",schemaPath:"#/anyOf/0/properties/max_participants/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err17 = {instancePath:instancePath+"/max_participants",schemaPath:"#/anyOf/0/properties/max_participants/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.record !== undefined){
let data7 = data.record;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err18 = {instancePath:instancePath+"/record",schemaPath:"#/anyOf/0/properties/record/pattern",keyword:"pattern",params:{pattern: "^(?:do-not-record|record-from-start)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/record",schemaPath:"#/anyOf/0/properties/record/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.region !== undefined){
let data8 = data.region;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err20 = {instancePath:instancePath+"/region",schemaPath:"#/anyOf/0/properties/region/pattern",keyword:"pattern",params:{pattern: "^(?:global|us|eu|ch)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/region",schemaPath:"#/anyOf/0/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.trim !== undefined){
let data9 = data.trim;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err22 = {instancePath:instancePath+"/trim",schemaPath:"#/anyOf/0/properties/trim/pattern",keyword:"pattern",params:{pattern: "^(?:trim-silence|do-not-trim)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/trim",schemaPath:"#/anyOf/0/properties/trim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.coach !== undefined){
if(typeof data.coach !== "string"){
const err24 = {instancePath:instancePath+"/coach",schemaPath:"#/anyOf/0/properties/coach/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data11 = data.status_callback;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err25 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/0/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/0/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.status_callback_method !== undefined){
let data12 = data.status_callback_method;
if(typeof data12 === "string"){
if(!pattern10.test(data12)){
const err27 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/anyOf/0/properties/status_callback_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/anyOf/0/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.status_callback_event !== undefined){
if(typeof data.status_callback_event !== "string"){
const err29 = {instancePath:instancePath+"/status_callback_event",schemaPath:"#/anyOf/0/properties/status_callback_event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.status_callback_event_type !== undefined){
if(typeof data.status_callback_event_type !== "string"){
const err30 = {instancePath:instancePath+"/status_callback_event_type",schemaPath:"#/anyOf/0/properties/status_callback_event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.recording_status_callback !== undefined){
let data15 = data.recording_status_callback;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err31 = {instancePath:instancePath+"/recording_status_callback",schemaPath:"#/anyOf/0/properties/recording_status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/recording_status_callback",schemaPath:"#/anyOf/0/properties/recording_status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.recording_status_callback_method !== undefined){
let data16 = data.recording_status_callback_method;
if(typeof data16 === "string"){
if(!pattern10.test(data16)){
const err33 = {instancePath:instancePath+"/recording_status_callback_method",schemaPath:"#/anyOf/0/properties/recording_status_callback_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/recording_status_callback_method",schemaPath:"#/anyOf/0/properties/recording_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.recording_status_callback_event !== undefined){
if(typeof data.recording_status_callback_event !== "string"){
const err35 = {instancePath:instancePath+"/recording_status_callback_event",schemaPath:"#/anyOf/0/properties/recording_status_callback_event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.recording_status_callback_event_type !== undefined){
if(typeof data.recording_status_callback_event_type !== "string"){
const err36 = {instancePath:instancePath+"/recording_status_callback_event_type",schemaPath:"#/anyOf/0/properties/recording_status_callback_event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.result !== undefined){
let data19 = data.result;
const _errs43 = errors;
let valid2 = false;
const _errs44 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.case === undefined){
const err37 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/required",keyword:"required",params:{missingProperty: "case"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key1 in data19){
if(!(((key1 === "case") || (key1 === "variable")) || (key1 === "default"))){
const err38 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data19.case !== undefined){
let data20 = data19.case;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err39 = {instancePath:instancePath+"/result/case",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/case/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.variable !== undefined){
if(typeof data19.variable !== "string"){
const err40 = {instancePath:instancePath+"/result/variable",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/variable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.default !== undefined){
let data22 = data19.default;
const _errs52 = errors;
let valid4 = false;
const _errs53 = errors;
if(!(Array.isArray(data22))){
const err41 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs55 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err42 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid2 = _errs55 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err43 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs44 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs57 = errors;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data23 = data19[i0];
const _errs60 = errors;
let valid7 = false;
const _errs61 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.when === undefined){
const err45 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data23.then === undefined){
const err46 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "then"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key2 in data23){
if(!(((key2 === "when") || (key2 === "then")) || (key2 === "else"))){
const err47 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.when !== undefined){
if(typeof data23.when !== "string"){
const err48 = {instancePath:instancePath+"/result/" + i0+"/when",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23.then !== undefined){
let data25 = data23.then;
const _errs67 = errors;
let valid9 = false;
const _errs68 = errors;
if(!(Array.isArray(data25))){
const err49 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid4 = _errs68 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const _errs70 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err50 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs70 === errors;
valid9 = valid9 || _valid4;
}
if(!valid9){
const err51 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data23.else !== undefined){
let data26 = data23.else;
const _errs73 = errors;
let valid10 = false;
const _errs74 = errors;
if(!(Array.isArray(data26))){
const err52 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid5 = _errs74 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs76 = errors;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err53 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid5 = _errs76 === errors;
valid10 = valid10 || _valid5;
}
if(!valid10){
const err54 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid3 = _errs61 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs78 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.else === undefined){
const err56 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/required",keyword:"required",params:{missingProperty: "else"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key3 in data23){
if(!(key3 === "else")){
const err57 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.else !== undefined){
let data27 = data23.else;
const _errs82 = errors;
let valid12 = false;
const _errs83 = errors;
if(!(Array.isArray(data27))){
const err58 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid6 = _errs83 === errors;
valid12 = valid12 || _valid6;
if(!valid12){
const _errs85 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err59 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs85 === errors;
valid12 = valid12 || _valid6;
}
if(!valid12){
const err60 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid3 = _errs78 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err62 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid1 = _errs57 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err64 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.stream !== undefined){
let data28 = data.stream;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.url === undefined){
const err65 = {instancePath:instancePath+"/stream",schemaPath:"#/anyOf/0/properties/stream/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key4 in data28){
if(!((((((((key4 === "url") || (key4 === "name")) || (key4 === "codec")) || (key4 === "realtime")) || (key4 === "status_url")) || (key4 === "status_url_method")) || (key4 === "authorization_bearer_token")) || (key4 === "custom_parameters"))){
const err66 = {instancePath:instancePath+"/stream",schemaPath:"#/anyOf/0/properties/stream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data28.url !== undefined){
let data29 = data28.url;
if(typeof data29 === "string"){
if(data29.length < 1){
const err67 = {instancePath:instancePath+"/stream/url",schemaPath:"#/anyOf/0/properties/stream/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/stream/url",schemaPath:"#/anyOf/0/properties/stream/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data28.name !== undefined){
if(typeof data28.name !== "string"){
const err69 = {instancePath:instancePath+"/stream/name",schemaPath:"#/anyOf/0/properties/stream/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data28.codec !== undefined){
if(typeof data28.codec !== "string"){
const err70 = {instancePath:instancePath+"/stream/codec",schemaPath:"#/anyOf/0/properties/stream/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.realtime !== undefined){
let data32 = data28.realtime;
if((typeof data32 !== "boolean") && (typeof data32 !== "string")){
const err71 = {instancePath:instancePath+"/stream/realtime",schemaPath:"#/anyOf/0/properties/stream/properties/realtime/type",keyword:"type",params:{type: schema11.anyOf[0].properties.stream.properties.realtime.type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err72 = {instancePath:instancePath+"/stream/realtime",schemaPath:"#/anyOf/0/properties/stream/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data28.status_url !== undefined){
let data33 = data28.status_url;
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err73 = {instancePath:instancePath+"/stream/status_url",schemaPath:"#/anyOf/0/properties/stream/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/stream/status_url",schemaPath:"#/anyOf/0/properties/stream/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.status_url_method !== undefined){
let data34 = data28.status_url_method;
if(typeof data34 === "string"){
if(!pattern10.test(data34)){
const err75 = {instancePath:instancePath+"/stream/status_url_method",schemaPath:"#/anyOf/0/properties/stream/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/stream/status_url_method",schemaPath:"#/anyOf/0/properties/stream/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data28.authorization_bearer_token !== undefined){
if(typeof data28.authorization_bearer_token !== "string"){
const err77 = {instancePath:instancePath+"/stream/authorization_bearer_token",schemaPath:"#/anyOf/0/properties/stream/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data28.custom_parameters !== undefined){
let data36 = data28.custom_parameters;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
const err78 = {instancePath:instancePath+"/stream/custom_parameters",schemaPath:"#/anyOf/0/properties/stream/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/stream",schemaPath:"#/anyOf/0/properties/stream/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.meta !== undefined){
let data37 = data.meta;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
const err80 = {instancePath:instancePath+"/meta",schemaPath:"#/anyOf/0/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs108 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err82 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid0 = _errs108 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err84 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

validate.known = {"#/anyOf/0":["name","muted","beep","start_on_enter","end_on_exit","wait_url","max_participants","record","region","trim","coach","status_callback","status_callback_method","status_callback_event","status_callback_event_type","recording_status_callback","recording_status_callback_method","recording_status_callback_event","recording_status_callback_event_type","result","stream","meta"],"#/anyOf/0/properties/result/anyOf/0":["case","variable","default"],"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0":["when","then","else"],"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1":["else"],"#/anyOf/0/properties/stream":["url","name","codec","realtime","status_url","status_url_method","authorization_bearer_token","custom_parameters"]};
