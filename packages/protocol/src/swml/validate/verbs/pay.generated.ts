// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","required":["payment_connector_url"],"properties":{"payment_connector_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"charge_amount":{"type":"string"},"currency":{"type":"string"},"description":{"type":"string"},"input":{"type":"string","pattern":"^(?:dtmf|voice)$|^[$%]\\{.*\\}$"},"payment_method":{"type":"string","pattern":"^(?:credit-card|ach-debit)$|^[$%]\\{.*\\}$"},"bank_account_type":{"type":"string"},"token_type":{"type":"string","pattern":"^(?:one-time|reusable)$|^[$%]\\{.*\\}$"},"security_code":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"postal_code":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"min_postal_code_length":{"anyOf":[{"type":"integer"},{"type":"string"}]},"valid_card_types":{"type":"string"},"max_attempts":{"anyOf":[{"type":"integer"},{"type":"string"}]},"timeout":{"anyOf":[{"type":"integer"},{"type":"string"}]},"language":{"type":"string"},"voice":{"type":"string"},"parameters":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"prompts":{"type":"array","items":{"type":"object","required":["for","actions"],"properties":{"for":{"type":"string"},"actions":{"type":"array","items":{"type":"object","required":["type","phrase"],"properties":{"type":{"type":"string"},"phrase":{"type":"string"}},"additionalProperties":false},"minItems":1},"attempts":{"type":"string"},"attempt":{"type":"string"},"card_type":{"type":"string"},"error_type":{"type":"string"},"require_matching_inputs":{"anyOf":[{"type":"boolean"},{"type":"string"}]}},"additionalProperties":false}},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false,"$id":"schema:validate"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$", "u");
const pattern1 = new RegExp("^(?:dtmf|voice)$|^[$%]\\{.*\\}$", "u");
const pattern2 = new RegExp("^(?:credit-card|ach-debit)$|^[$%]\\{.*\\}$", "u");
const pattern3 = new RegExp("^(?:one-time|reusable)$|^[$%]\\{.*\\}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_connector_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_connector_url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.payment_connector_url !== undefined){
let data0 = data.payment_connector_url;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/payment_connector_url",schemaPath:"#/properties/payment_connector_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
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
const err3 = {instancePath:instancePath+"/payment_connector_url",schemaPath:"#/properties/payment_connector_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.charge_amount !== undefined){
if(typeof data.charge_amount !== "string"){
const err4 = {instancePath:instancePath+"/charge_amount",schemaPath:"#/properties/charge_amount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err5 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.input !== undefined){
let data4 = data.input;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/pattern",keyword:"pattern",params:{pattern: "^(?:dtmf|voice)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.payment_method !== undefined){
let data5 = data.payment_method;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err9 = {instancePath:instancePath+"/payment_method",schemaPath:"#/properties/payment_method/pattern",keyword:"pattern",params:{pattern: "^(?:credit-card|ach-debit)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/payment_method",schemaPath:"#/properties/payment_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.bank_account_type !== undefined){
if(typeof data.bank_account_type !== "string"){
const err11 = {instancePath:instancePath+"/bank_account_type",schemaPath:"#/properties/bank_account_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.token_type !== undefined){
let data7 = data.token_type;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err12 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/pattern",keyword:"pattern",params:{pattern: "^(?:one-time|reusable)$|^[$%]\\{.*\\}$"}};
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
const err13 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.security_code !== undefined){
let data8 = data.security_code;
const _errs19 = errors;
let valid1 = false;
const _errs20 = errors;
if(typeof data8 !== "boolean"){
const err14 = {instancePath:instancePath+"/security_code",schemaPath:"#/properties/security_code/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs22 = errors;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/security_code",schemaPath:"#/properties/security_code/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err16 = {instancePath:instancePath+"/security_code",schemaPath:"#/properties/security_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.postal_code !== undefined){
let data9 = data.postal_code;
const _errs25 = errors;
let valid2 = false;
const _errs26 = errors;
if(typeof data9 !== "boolean"){
const err17 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs28 = errors;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err19 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.min_postal_code_length !== undefined){
let data10 = data.min_postal_code_length;
const _errs31 = errors;
let valid3 = false;
const _errs32 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err20 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/properties/min_postal_code_length/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs34 = errors;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/properties/min_postal_code_length/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err22 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/properties/min_postal_code_length/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.valid_card_types !== undefined){
if(typeof data.valid_card_types !== "string"){
const err23 = {instancePath:instancePath+"/valid_card_types",schemaPath:"#/properties/valid_card_types/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.max_attempts !== undefined){
let data12 = data.max_attempts;
const _errs39 = errors;
let valid4 = false;
const _errs40 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err24 = {instancePath:instancePath+"/max_attempts",schemaPath:"#/properties/max_attempts/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs42 = errors;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/max_attempts",schemaPath:"#/properties/max_attempts/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err26 = {instancePath:instancePath+"/max_attempts",schemaPath:"#/properties/max_attempts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.timeout !== undefined){
let data13 = data.timeout;
const _errs45 = errors;
let valid5 = false;
const _errs46 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err27 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs46 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs48 = errors;
if(typeof data13 !== "string"){
const err28 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid4 = _errs48 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
const err29 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
const err30 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.voice !== undefined){
if(typeof data.voice !== "string"){
const err31 = {instancePath:instancePath+"/voice",schemaPath:"#/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.parameters !== undefined){
let data16 = data.parameters;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err32 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data17.value === undefined){
const err33 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data17){
if(!((key1 === "name") || (key1 === "value"))){
const err34 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.name !== undefined){
if(typeof data17.name !== "string"){
const err35 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.value !== undefined){
if(typeof data17.value !== "string"){
const err36 = {instancePath:instancePath+"/parameters/" + i0+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.prompts !== undefined){
let data20 = data.prompts;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.for === undefined){
const err39 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/required",keyword:"required",params:{missingProperty: "for"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data21.actions === undefined){
const err40 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data21){
if(!(((((((key2 === "for") || (key2 === "actions")) || (key2 === "attempts")) || (key2 === "attempt")) || (key2 === "card_type")) || (key2 === "error_type")) || (key2 === "require_matching_inputs"))){
const err41 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.for !== undefined){
if(typeof data21.for !== "string"){
const err42 = {instancePath:instancePath+"/prompts/" + i1+"/for",schemaPath:"#/properties/prompts/items/properties/for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data21.actions !== undefined){
let data23 = data21.actions;
if(Array.isArray(data23)){
if(data23.length < 1){
const err43 = {instancePath:instancePath+"/prompts/" + i1+"/actions",schemaPath:"#/properties/prompts/items/properties/actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err44 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data24.phrase === undefined){
const err45 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/required",keyword:"required",params:{missingProperty: "phrase"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data24){
if(!((key3 === "type") || (key3 === "phrase"))){
const err46 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data24.type !== undefined){
if(typeof data24.type !== "string"){
const err47 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2+"/type",schemaPath:"#/properties/prompts/items/properties/actions/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data24.phrase !== undefined){
if(typeof data24.phrase !== "string"){
const err48 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2+"/phrase",schemaPath:"#/properties/prompts/items/properties/actions/items/properties/phrase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/prompts/" + i1+"/actions",schemaPath:"#/properties/prompts/items/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data21.attempts !== undefined){
if(typeof data21.attempts !== "string"){
const err51 = {instancePath:instancePath+"/prompts/" + i1+"/attempts",schemaPath:"#/properties/prompts/items/properties/attempts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data21.attempt !== undefined){
if(typeof data21.attempt !== "string"){
const err52 = {instancePath:instancePath+"/prompts/" + i1+"/attempt",schemaPath:"#/properties/prompts/items/properties/attempt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21.card_type !== undefined){
if(typeof data21.card_type !== "string"){
const err53 = {instancePath:instancePath+"/prompts/" + i1+"/card_type",schemaPath:"#/properties/prompts/items/properties/card_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.error_type !== undefined){
if(typeof data21.error_type !== "string"){
const err54 = {instancePath:instancePath+"/prompts/" + i1+"/error_type",schemaPath:"#/properties/prompts/items/properties/error_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data21.require_matching_inputs !== undefined){
let data31 = data21.require_matching_inputs;
const _errs88 = errors;
let valid15 = false;
const _errs89 = errors;
if(typeof data31 !== "boolean"){
const err55 = {instancePath:instancePath+"/prompts/" + i1+"/require_matching_inputs",schemaPath:"#/properties/prompts/items/properties/require_matching_inputs/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid5 = _errs89 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs91 = errors;
if(typeof data31 !== "string"){
const err56 = {instancePath:instancePath+"/prompts/" + i1+"/require_matching_inputs",schemaPath:"#/properties/prompts/items/properties/require_matching_inputs/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid5 = _errs91 === errors;
valid15 = valid15 || _valid5;
}
if(!valid15){
const err57 = {instancePath:instancePath+"/prompts/" + i1+"/require_matching_inputs",schemaPath:"#/properties/prompts/items/properties/require_matching_inputs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.status_url !== undefined){
let data32 = data.status_url;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err60 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

validate.known = {"#":["payment_connector_url","charge_amount","currency","description","input","payment_method","bank_account_type","token_type","security_code","postal_code","min_postal_code_length","valid_card_types","max_attempts","timeout","language","voice","parameters","prompts","status_url"],"#/properties/parameters/items":["name","value"],"#/properties/prompts/items":["for","actions","attempts","attempt","card_type","error_type","require_matching_inputs"],"#/properties/prompts/items/properties/actions/items":["type","phrase"]};
