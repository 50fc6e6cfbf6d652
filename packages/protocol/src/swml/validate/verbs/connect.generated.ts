// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","properties":{"to":{"type":"string","minLength":1},"serial":{"type":"array","items":{"type":"object","required":["to"],"properties":{"to":{"type":"string","minLength":1},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"codecs":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"webrtc_media":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"session_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"encryption":{"type":"string","pattern":"^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"},"username":{"type":"string"},"password":{"type":"string"},"confirm":{"anyOf":[{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},{"anyOf":[{"type":"array"},{"type":"object"}]}]},"confirm_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"call_state_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"call_state_events":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"codec":{"type":"string"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}},"additionalProperties":false},"minItems":1},"parallel":{"type":"array","items":{"type":"object","required":["to"],"properties":{"to":{"type":"string","minLength":1},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"codecs":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"webrtc_media":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"session_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"encryption":{"type":"string","pattern":"^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"},"username":{"type":"string"},"password":{"type":"string"},"confirm":{"anyOf":[{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},{"anyOf":[{"type":"array"},{"type":"object"}]}]},"confirm_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"call_state_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"call_state_events":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"codec":{"type":"string"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}},"additionalProperties":false},"minItems":1},"serial_parallel":{"type":"array","items":{"type":"array","items":{"type":"object","required":["to"],"properties":{"to":{"type":"string","minLength":1},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"codecs":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"webrtc_media":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"session_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"encryption":{"type":"string","pattern":"^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"},"username":{"type":"string"},"password":{"type":"string"},"confirm":{"anyOf":[{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},{"anyOf":[{"type":"array"},{"type":"object"}]}]},"confirm_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"call_state_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"call_state_events":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"codec":{"type":"string"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}},"additionalProperties":false},"minItems":1},"minItems":1},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"codecs":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"webrtc_media":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"session_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"encryption":{"type":"string","pattern":"^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"},"username":{"type":"string"},"password":{"type":"string"},"confirm":{"anyOf":[{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},{"anyOf":[{"type":"array"},{"type":"object"}]}]},"confirm_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"call_state_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"call_state_events":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"codec":{"type":"string"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"},"max_duration":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"answer_on_bridge":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"ringback":{"type":"array","items":{"type":"string","minLength":1}},"result":{"anyOf":[{"type":"object","required":["case"],"properties":{"case":{"type":"object"},"variable":{"type":"string"},"default":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"array","items":{"anyOf":[{"type":"object","required":["when","then"],"properties":{"when":{"type":"string"},"then":{"anyOf":[{"type":"array"},{"type":"object"}]},"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"object","required":["else"],"properties":{"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false}]}}]},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"transfer_after_bridge":{"type":"string"}},"additionalProperties":false,"oneOf":[{"required":["to"]},{"required":["serial"]},{"required":["parallel"]},{"required":["serial_parallel"]}],"$id":"schema:validate"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");
const pattern3 = new RegExp("^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$", "u");
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$", "u");
const pattern8 = new RegExp("^(?:GET|POST)$|^[$%]\\{.*\\}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serial === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "serial"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parallel === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "parallel"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serial_parallel === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "serial_parallel"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(typeof data0 === "string"){
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.serial !== undefined){
let data1 = data.serial;
if(Array.isArray(data1)){
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.to === undefined){
const err9 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema11.properties.serial.items.properties, key1))){
const err10 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.to !== undefined){
let data3 = data2.to;
if(typeof data3 === "string"){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/serial/" + i0+"/to",schemaPath:"#/properties/serial/items/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/serial/" + i0+"/to",schemaPath:"#/properties/serial/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.from !== undefined){
if(typeof data2.from !== "string"){
const err13 = {instancePath:instancePath+"/serial/" + i0+"/from",schemaPath:"#/properties/serial/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.from_name !== undefined){
if(typeof data2.from_name !== "string"){
const err14 = {instancePath:instancePath+"/serial/" + i0+"/from_name",schemaPath:"#/properties/serial/items/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.timeout !== undefined){
let data6 = data2.timeout;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err15 = {instancePath:instancePath+"/serial/" + i0+"/timeout",schemaPath:"#/properties/serial/items/properties/timeout/type",keyword:"type",params:{type: schema11.properties.serial.items.properties.timeout.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/serial/" + i0+"/timeout",schemaPath:"#/properties/serial/items/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err17 = {instancePath:instancePath+"/serial/" + i0+"/timeout",schemaPath:"#/properties/serial/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data2.codecs !== undefined){
let data7 = data2.codecs;
const _errs23 = errors;
let valid5 = false;
const _errs24 = errors;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/serial/" + i0+"/codecs",schemaPath:"#/properties/serial/items/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs26 = errors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err19 = {instancePath:instancePath+"/serial/" + i0+"/codecs/" + i1,schemaPath:"#/properties/serial/items/properties/codecs/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/serial/" + i0+"/codecs",schemaPath:"#/properties/serial/items/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err21 = {instancePath:instancePath+"/serial/" + i0+"/codecs",schemaPath:"#/properties/serial/items/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data2.headers !== undefined){
let data9 = data2.headers;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err22 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2,schemaPath:"#/properties/serial/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.value === undefined){
const err23 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2,schemaPath:"#/properties/serial/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "value"))){
const err24 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2,schemaPath:"#/properties/serial/items/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.name !== undefined){
if(typeof data10.name !== "string"){
const err25 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2+"/name",schemaPath:"#/properties/serial/items/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.value !== undefined){
if(typeof data10.value !== "string"){
const err26 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2+"/value",schemaPath:"#/properties/serial/items/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2,schemaPath:"#/properties/serial/items/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/serial/" + i0+"/headers",schemaPath:"#/properties/serial/items/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.webrtc_media !== undefined){
let data13 = data2.webrtc_media;
if((typeof data13 !== "boolean") && (typeof data13 !== "string")){
const err29 = {instancePath:instancePath+"/serial/" + i0+"/webrtc_media",schemaPath:"#/properties/serial/items/properties/webrtc_media/type",keyword:"type",params:{type: schema11.properties.serial.items.properties.webrtc_media.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err30 = {instancePath:instancePath+"/serial/" + i0+"/webrtc_media",schemaPath:"#/properties/serial/items/properties/webrtc_media/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data2.session_timeout !== undefined){
let data14 = data2.session_timeout;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (typeof data14 !== "string")){
const err31 = {instancePath:instancePath+"/serial/" + i0+"/session_timeout",schemaPath:"#/properties/serial/items/properties/session_timeout/type",keyword:"type",params:{type: schema11.properties.serial.items.properties.session_timeout.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 1 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/serial/" + i0+"/session_timeout",schemaPath:"#/properties/serial/items/properties/session_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err33 = {instancePath:instancePath+"/serial/" + i0+"/session_timeout",schemaPath:"#/properties/serial/items/properties/session_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data2.encryption !== undefined){
let data15 = data2.encryption;
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
const err34 = {instancePath:instancePath+"/serial/" + i0+"/encryption",schemaPath:"#/properties/serial/items/properties/encryption/pattern",keyword:"pattern",params:{pattern: "^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/serial/" + i0+"/encryption",schemaPath:"#/properties/serial/items/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.username !== undefined){
if(typeof data2.username !== "string"){
const err36 = {instancePath:instancePath+"/serial/" + i0+"/username",schemaPath:"#/properties/serial/items/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data2.password !== undefined){
if(typeof data2.password !== "string"){
const err37 = {instancePath:instancePath+"/serial/" + i0+"/password",schemaPath:"#/properties/serial/items/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data2.confirm !== undefined){
let data18 = data2.confirm;
const _errs50 = errors;
let valid11 = false;
const _errs51 = errors;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err38 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs51 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const _errs53 = errors;
const _errs54 = errors;
let valid12 = false;
const _errs55 = errors;
if(!(Array.isArray(data18))){
const err40 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf/1/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs57 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err41 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf/1/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid3 = _errs57 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
const err42 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf/1/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs53 === errors;
valid11 = valid11 || _valid2;
}
if(!valid11){
const err43 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data2.confirm_timeout !== undefined){
let data19 = data2.confirm_timeout;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (typeof data19 !== "string")){
const err44 = {instancePath:instancePath+"/serial/" + i0+"/confirm_timeout",schemaPath:"#/properties/serial/items/properties/confirm_timeout/type",keyword:"type",params:{type: schema11.properties.serial.items.properties.confirm_timeout.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 < 1 || isNaN(data19)){
const err45 = {instancePath:instancePath+"/serial/" + i0+"/confirm_timeout",schemaPath:"#/properties/serial/items/properties/confirm_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err46 = {instancePath:instancePath+"/serial/" + i0+"/confirm_timeout",schemaPath:"#/properties/serial/items/properties/confirm_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data2.call_state_url !== undefined){
let data20 = data2.call_state_url;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err47 = {instancePath:instancePath+"/serial/" + i0+"/call_state_url",schemaPath:"#/properties/serial/items/properties/call_state_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/serial/" + i0+"/call_state_url",schemaPath:"#/properties/serial/items/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data2.call_state_events !== undefined){
let data21 = data2.call_state_events;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(typeof data21[i3] !== "string"){
const err49 = {instancePath:instancePath+"/serial/" + i0+"/call_state_events/" + i3,schemaPath:"#/properties/serial/items/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
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
const err50 = {instancePath:instancePath+"/serial/" + i0+"/call_state_events",schemaPath:"#/properties/serial/items/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err51 = {instancePath:instancePath+"/serial/" + i0+"/name",schemaPath:"#/properties/serial/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data2.codec !== undefined){
if(typeof data2.codec !== "string"){
const err52 = {instancePath:instancePath+"/serial/" + i0+"/codec",schemaPath:"#/properties/serial/items/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data2.realtime !== undefined){
let data25 = data2.realtime;
if((typeof data25 !== "boolean") && (typeof data25 !== "string")){
const err53 = {instancePath:instancePath+"/serial/" + i0+"/realtime",schemaPath:"#/properties/serial/items/properties/realtime/type",keyword:"type",params:{type: schema11.properties.serial.items.properties.realtime.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err54 = {instancePath:instancePath+"/serial/" + i0+"/realtime",schemaPath:"#/properties/serial/items/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data2.status_url_method !== undefined){
let data26 = data2.status_url_method;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
const err55 = {instancePath:instancePath+"/serial/" + i0+"/status_url_method",schemaPath:"#/properties/serial/items/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/serial/" + i0+"/status_url_method",schemaPath:"#/properties/serial/items/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data2.authorization_bearer_token !== undefined){
if(typeof data2.authorization_bearer_token !== "string"){
const err57 = {instancePath:instancePath+"/serial/" + i0+"/authorization_bearer_token",schemaPath:"#/properties/serial/items/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data2.custom_parameters !== undefined){
let data28 = data2.custom_parameters;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err58 = {instancePath:instancePath+"/serial/" + i0+"/custom_parameters",schemaPath:"#/properties/serial/items/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
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
const err59 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.parallel !== undefined){
let data29 = data.parallel;
if(Array.isArray(data29)){
if(data29.length < 1){
const err61 = {instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.to === undefined){
const err62 = {instancePath:instancePath+"/parallel/" + i4,schemaPath:"#/properties/parallel/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key3 in data30){
if(!(func2.call(schema11.properties.parallel.items.properties, key3))){
const err63 = {instancePath:instancePath+"/parallel/" + i4,schemaPath:"#/properties/parallel/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data30.to !== undefined){
let data31 = data30.to;
if(typeof data31 === "string"){
if(data31.length < 1){
const err64 = {instancePath:instancePath+"/parallel/" + i4+"/to",schemaPath:"#/properties/parallel/items/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/parallel/" + i4+"/to",schemaPath:"#/properties/parallel/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data30.from !== undefined){
if(typeof data30.from !== "string"){
const err66 = {instancePath:instancePath+"/parallel/" + i4+"/from",schemaPath:"#/properties/parallel/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data30.from_name !== undefined){
if(typeof data30.from_name !== "string"){
const err67 = {instancePath:instancePath+"/parallel/" + i4+"/from_name",schemaPath:"#/properties/parallel/items/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data30.timeout !== undefined){
let data34 = data30.timeout;
if((!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))) && (typeof data34 !== "string")){
const err68 = {instancePath:instancePath+"/parallel/" + i4+"/timeout",schemaPath:"#/properties/parallel/items/properties/timeout/type",keyword:"type",params:{type: schema11.properties.parallel.items.properties.timeout.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data34 == "number"){
if(data34 < 1 || isNaN(data34)){
const err69 = {instancePath:instancePath+"/parallel/" + i4+"/timeout",schemaPath:"#/properties/parallel/items/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err70 = {instancePath:instancePath+"/parallel/" + i4+"/timeout",schemaPath:"#/properties/parallel/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data30.codecs !== undefined){
let data35 = data30.codecs;
const _errs93 = errors;
let valid18 = false;
const _errs94 = errors;
if(typeof data35 !== "string"){
const err71 = {instancePath:instancePath+"/parallel/" + i4+"/codecs",schemaPath:"#/properties/parallel/items/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid4 = _errs94 === errors;
valid18 = valid18 || _valid4;
if(!valid18){
const _errs96 = errors;
if(Array.isArray(data35)){
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
if(typeof data35[i5] !== "string"){
const err72 = {instancePath:instancePath+"/parallel/" + i4+"/codecs/" + i5,schemaPath:"#/properties/parallel/items/properties/codecs/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err73 = {instancePath:instancePath+"/parallel/" + i4+"/codecs",schemaPath:"#/properties/parallel/items/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid4 = _errs96 === errors;
valid18 = valid18 || _valid4;
}
if(!valid18){
const err74 = {instancePath:instancePath+"/parallel/" + i4+"/codecs",schemaPath:"#/properties/parallel/items/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
}
if(data30.headers !== undefined){
let data37 = data30.headers;
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
let data38 = data37[i6];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
const err75 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6,schemaPath:"#/properties/parallel/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data38.value === undefined){
const err76 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6,schemaPath:"#/properties/parallel/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key4 in data38){
if(!((key4 === "name") || (key4 === "value"))){
const err77 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6,schemaPath:"#/properties/parallel/items/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data38.name !== undefined){
if(typeof data38.name !== "string"){
const err78 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6+"/name",schemaPath:"#/properties/parallel/items/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data38.value !== undefined){
if(typeof data38.value !== "string"){
const err79 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6+"/value",schemaPath:"#/properties/parallel/items/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6,schemaPath:"#/properties/parallel/items/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err81 = {instancePath:instancePath+"/parallel/" + i4+"/headers",schemaPath:"#/properties/parallel/items/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.webrtc_media !== undefined){
let data41 = data30.webrtc_media;
if((typeof data41 !== "boolean") && (typeof data41 !== "string")){
const err82 = {instancePath:instancePath+"/parallel/" + i4+"/webrtc_media",schemaPath:"#/properties/parallel/items/properties/webrtc_media/type",keyword:"type",params:{type: schema11.properties.parallel.items.properties.webrtc_media.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err83 = {instancePath:instancePath+"/parallel/" + i4+"/webrtc_media",schemaPath:"#/properties/parallel/items/properties/webrtc_media/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data30.session_timeout !== undefined){
let data42 = data30.session_timeout;
if((!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))) && (typeof data42 !== "string")){
const err84 = {instancePath:instancePath+"/parallel/" + i4+"/session_timeout",schemaPath:"#/properties/parallel/items/properties/session_timeout/type",keyword:"type",params:{type: schema11.properties.parallel.items.properties.session_timeout.type}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data42 == "number"){
if(data42 < 1 || isNaN(data42)){
const err85 = {instancePath:instancePath+"/parallel/" + i4+"/session_timeout",schemaPath:"#/properties/parallel/items/properties/session_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err86 = {instancePath:instancePath+"/parallel/" + i4+"/session_timeout",schemaPath:"#/properties/parallel/items/properties/session_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data30.encryption !== undefined){
let data43 = data30.encryption;
if(typeof data43 === "string"){
if(!pattern3.test(data43)){
const err87 = {instancePath:instancePath+"/parallel/" + i4+"/encryption",schemaPath:"#/properties/parallel/items/properties/encryption/pattern",keyword:"pattern",params:{pattern: "^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/parallel/" + i4+"/encryption",schemaPath:"#/properties/parallel/items/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data30.username !== undefined){
if(typeof data30.username !== "string"){
const err89 = {instancePath:instancePath+"/parallel/" + i4+"/username",schemaPath:"#/properties/parallel/items/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data30.password !== undefined){
if(typeof data30.password !== "string"){
const err90 = {instancePath:instancePath+"/parallel/" + i4+"/password",schemaPath:"#/properties/parallel/items/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data30.confirm !== undefined){
let data46 = data30.confirm;
const _errs120 = errors;
let valid24 = false;
const _errs121 = errors;
if(typeof data46 === "string"){
if(!pattern4.test(data46)){
const err91 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid5 = _errs121 === errors;
valid24 = valid24 || _valid5;
if(!valid24){
const _errs123 = errors;
const _errs124 = errors;
let valid25 = false;
const _errs125 = errors;
if(!(Array.isArray(data46))){
const err93 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf/1/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid6 = _errs125 === errors;
valid25 = valid25 || _valid6;
if(!valid25){
const _errs127 = errors;
if(!(data46 && typeof data46 == "object" && !Array.isArray(data46))){
const err94 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf/1/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid6 = _errs127 === errors;
valid25 = valid25 || _valid6;
}
if(!valid25){
const err95 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf/1/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs123 === errors;
valid24 = valid24 || _valid5;
}
if(!valid24){
const err96 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data30.confirm_timeout !== undefined){
let data47 = data30.confirm_timeout;
if((!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))) && (typeof data47 !== "string")){
const err97 = {instancePath:instancePath+"/parallel/" + i4+"/confirm_timeout",schemaPath:"#/properties/parallel/items/properties/confirm_timeout/type",keyword:"type",params:{type: schema11.properties.parallel.items.properties.confirm_timeout.type}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data47 == "number"){
if(data47 < 1 || isNaN(data47)){
const err98 = {instancePath:instancePath+"/parallel/" + i4+"/confirm_timeout",schemaPath:"#/properties/parallel/items/properties/confirm_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err99 = {instancePath:instancePath+"/parallel/" + i4+"/confirm_timeout",schemaPath:"#/properties/parallel/items/properties/confirm_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data30.call_state_url !== undefined){
let data48 = data30.call_state_url;
if(typeof data48 === "string"){
if(!pattern4.test(data48)){
const err100 = {instancePath:instancePath+"/parallel/" + i4+"/call_state_url",schemaPath:"#/properties/parallel/items/properties/call_state_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/parallel/" + i4+"/call_state_url",schemaPath:"#/properties/parallel/items/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data30.call_state_events !== undefined){
let data49 = data30.call_state_events;
if(Array.isArray(data49)){
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
if(typeof data49[i7] !== "string"){
const err102 = {instancePath:instancePath+"/parallel/" + i4+"/call_state_events/" + i7,schemaPath:"#/properties/parallel/items/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/parallel/" + i4+"/call_state_events",schemaPath:"#/properties/parallel/items/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data30.name !== undefined){
if(typeof data30.name !== "string"){
const err104 = {instancePath:instancePath+"/parallel/" + i4+"/name",schemaPath:"#/properties/parallel/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data30.codec !== undefined){
if(typeof data30.codec !== "string"){
const err105 = {instancePath:instancePath+"/parallel/" + i4+"/codec",schemaPath:"#/properties/parallel/items/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data30.realtime !== undefined){
let data53 = data30.realtime;
if((typeof data53 !== "boolean") && (typeof data53 !== "string")){
const err106 = {instancePath:instancePath+"/parallel/" + i4+"/realtime",schemaPath:"#/properties/parallel/items/properties/realtime/type",keyword:"type",params:{type: schema11.properties.parallel.items.properties.realtime.type}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err107 = {instancePath:instancePath+"/parallel/" + i4+"/realtime",schemaPath:"#/properties/parallel/items/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data30.status_url_method !== undefined){
let data54 = data30.status_url_method;
if(typeof data54 === "string"){
if(!pattern8.test(data54)){
const err108 = {instancePath:instancePath+"/parallel/" + i4+"/status_url_method",schemaPath:"#/properties/parallel/items/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/parallel/" + i4+"/status_url_method",schemaPath:"#/properties/parallel/items/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data30.authorization_bearer_token !== undefined){
if(typeof data30.authorization_bearer_token !== "string"){
const err110 = {instancePath:instancePath+"/parallel/" + i4+"/authorization_bearer_token",schemaPath:"#/properties/parallel/items/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data30.custom_parameters !== undefined){
let data56 = data30.custom_parameters;
if(!(data56 && typeof data56 == "object" && !Array.isArray(data56))){
const err111 = {instancePath:instancePath+"/parallel/" + i4+"/custom_parameters",schemaPath:"#/properties/parallel/items/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/parallel/" + i4,schemaPath:"#/properties/parallel/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.serial_parallel !== undefined){
let data57 = data.serial_parallel;
if(Array.isArray(data57)){
if(data57.length < 1){
const err114 = {instancePath:instancePath+"/serial_parallel",schemaPath:"#/properties/serial_parallel/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const len8 = data57.length;
for(let i8=0; i8<len8; i8++){
let data58 = data57[i8];
if(Array.isArray(data58)){
if(data58.length < 1){
const err115 = {instancePath:instancePath+"/serial_parallel/" + i8,schemaPath:"#/properties/serial_parallel/items/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
let data59 = data58[i9];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.to === undefined){
const err116 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9,schemaPath:"#/properties/serial_parallel/items/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key5 in data59){
if(!(func2.call(schema11.properties.serial_parallel.items.items.properties, key5))){
const err117 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9,schemaPath:"#/properties/serial_parallel/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data59.to !== undefined){
let data60 = data59.to;
if(typeof data60 === "string"){
if(data60.length < 1){
const err118 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/to",schemaPath:"#/properties/serial_parallel/items/items/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/to",schemaPath:"#/properties/serial_parallel/items/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data59.from !== undefined){
if(typeof data59.from !== "string"){
const err120 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/from",schemaPath:"#/properties/serial_parallel/items/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data59.from_name !== undefined){
if(typeof data59.from_name !== "string"){
const err121 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/from_name",schemaPath:"#/properties/serial_parallel/items/items/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data59.timeout !== undefined){
let data63 = data59.timeout;
if((!((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63)))) && (typeof data63 !== "string")){
const err122 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/timeout/type",keyword:"type",params:{type: schema11.properties.serial_parallel.items.items.properties.timeout.type}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(typeof data63 == "number"){
if(data63 < 1 || isNaN(data63)){
const err123 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err124 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data59.codecs !== undefined){
let data64 = data59.codecs;
const _errs165 = errors;
let valid33 = false;
const _errs166 = errors;
if(typeof data64 !== "string"){
const err125 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/codecs",schemaPath:"#/properties/serial_parallel/items/items/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid7 = _errs166 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const _errs168 = errors;
if(Array.isArray(data64)){
const len10 = data64.length;
for(let i10=0; i10<len10; i10++){
if(typeof data64[i10] !== "string"){
const err126 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/codecs/" + i10,schemaPath:"#/properties/serial_parallel/items/items/properties/codecs/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/codecs",schemaPath:"#/properties/serial_parallel/items/items/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid7 = _errs168 === errors;
valid33 = valid33 || _valid7;
}
if(!valid33){
const err128 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/codecs",schemaPath:"#/properties/serial_parallel/items/items/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data59.headers !== undefined){
let data66 = data59.headers;
if(Array.isArray(data66)){
const len11 = data66.length;
for(let i11=0; i11<len11; i11++){
let data67 = data66[i11];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.name === undefined){
const err129 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11,schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data67.value === undefined){
const err130 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11,schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key6 in data67){
if(!((key6 === "name") || (key6 === "value"))){
const err131 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11,schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data67.name !== undefined){
if(typeof data67.name !== "string"){
const err132 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11+"/name",schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data67.value !== undefined){
if(typeof data67.value !== "string"){
const err133 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11+"/value",schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11,schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers",schemaPath:"#/properties/serial_parallel/items/items/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data59.webrtc_media !== undefined){
let data70 = data59.webrtc_media;
if((typeof data70 !== "boolean") && (typeof data70 !== "string")){
const err136 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/webrtc_media",schemaPath:"#/properties/serial_parallel/items/items/properties/webrtc_media/type",keyword:"type",params:{type: schema11.properties.serial_parallel.items.items.properties.webrtc_media.type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err137 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/webrtc_media",schemaPath:"#/properties/serial_parallel/items/items/properties/webrtc_media/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data59.session_timeout !== undefined){
let data71 = data59.session_timeout;
if((!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))) && (typeof data71 !== "string")){
const err138 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/session_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/session_timeout/type",keyword:"type",params:{type: schema11.properties.serial_parallel.items.items.properties.session_timeout.type}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(typeof data71 == "number"){
if(data71 < 1 || isNaN(data71)){
const err139 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/session_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/session_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err140 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/session_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/session_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data59.encryption !== undefined){
let data72 = data59.encryption;
if(typeof data72 === "string"){
if(!pattern3.test(data72)){
const err141 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/encryption",schemaPath:"#/properties/serial_parallel/items/items/properties/encryption/pattern",keyword:"pattern",params:{pattern: "^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/encryption",schemaPath:"#/properties/serial_parallel/items/items/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data59.username !== undefined){
if(typeof data59.username !== "string"){
const err143 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/username",schemaPath:"#/properties/serial_parallel/items/items/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data59.password !== undefined){
if(typeof data59.password !== "string"){
const err144 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/password",schemaPath:"#/properties/serial_parallel/items/items/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data59.confirm !== undefined){
let data75 = data59.confirm;
const _errs192 = errors;
let valid39 = false;
const _errs193 = errors;
if(typeof data75 === "string"){
if(!pattern4.test(data75)){
const err145 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid8 = _errs193 === errors;
valid39 = valid39 || _valid8;
if(!valid39){
const _errs195 = errors;
const _errs196 = errors;
let valid40 = false;
const _errs197 = errors;
if(!(Array.isArray(data75))){
const err147 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf/1/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid9 = _errs197 === errors;
valid40 = valid40 || _valid9;
if(!valid40){
const _errs199 = errors;
if(!(data75 && typeof data75 == "object" && !Array.isArray(data75))){
const err148 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf/1/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid9 = _errs199 === errors;
valid40 = valid40 || _valid9;
}
if(!valid40){
const err149 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf/1/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
}
var _valid8 = _errs195 === errors;
valid39 = valid39 || _valid8;
}
if(!valid39){
const err150 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
if(data59.confirm_timeout !== undefined){
let data76 = data59.confirm_timeout;
if((!((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76)))) && (typeof data76 !== "string")){
const err151 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm_timeout/type",keyword:"type",params:{type: schema11.properties.serial_parallel.items.items.properties.confirm_timeout.type}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(typeof data76 == "number"){
if(data76 < 1 || isNaN(data76)){
const err152 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err153 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(data59.call_state_url !== undefined){
let data77 = data59.call_state_url;
if(typeof data77 === "string"){
if(!pattern4.test(data77)){
const err154 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/call_state_url",schemaPath:"#/properties/serial_parallel/items/items/properties/call_state_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/call_state_url",schemaPath:"#/properties/serial_parallel/items/items/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data59.call_state_events !== undefined){
let data78 = data59.call_state_events;
if(Array.isArray(data78)){
const len12 = data78.length;
for(let i12=0; i12<len12; i12++){
if(typeof data78[i12] !== "string"){
const err156 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/call_state_events/" + i12,schemaPath:"#/properties/serial_parallel/items/items/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/call_state_events",schemaPath:"#/properties/serial_parallel/items/items/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data59.name !== undefined){
if(typeof data59.name !== "string"){
const err158 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/name",schemaPath:"#/properties/serial_parallel/items/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data59.codec !== undefined){
if(typeof data59.codec !== "string"){
const err159 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/codec",schemaPath:"#/properties/serial_parallel/items/items/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data59.realtime !== undefined){
let data82 = data59.realtime;
if((typeof data82 !== "boolean") && (typeof data82 !== "string")){
const err160 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/realtime",schemaPath:"#/properties/serial_parallel/items/items/properties/realtime/type",keyword:"type",params:{type: schema11.properties.serial_parallel.items.items.properties.realtime.type}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err161 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/realtime",schemaPath:"#/properties/serial_parallel/items/items/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data59.status_url_method !== undefined){
let data83 = data59.status_url_method;
if(typeof data83 === "string"){
if(!pattern8.test(data83)){
const err162 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/status_url_method",schemaPath:"#/properties/serial_parallel/items/items/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/status_url_method",schemaPath:"#/properties/serial_parallel/items/items/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data59.authorization_bearer_token !== undefined){
if(typeof data59.authorization_bearer_token !== "string"){
const err164 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/authorization_bearer_token",schemaPath:"#/properties/serial_parallel/items/items/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data59.custom_parameters !== undefined){
let data85 = data59.custom_parameters;
if(!(data85 && typeof data85 == "object" && !Array.isArray(data85))){
const err165 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/custom_parameters",schemaPath:"#/properties/serial_parallel/items/items/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9,schemaPath:"#/properties/serial_parallel/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/serial_parallel/" + i8,schemaPath:"#/properties/serial_parallel/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/serial_parallel",schemaPath:"#/properties/serial_parallel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err169 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.from_name !== undefined){
if(typeof data.from_name !== "string"){
const err170 = {instancePath:instancePath+"/from_name",schemaPath:"#/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.timeout !== undefined){
let data88 = data.timeout;
if((!((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88)))) && (typeof data88 !== "string")){
const err171 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: schema11.properties.timeout.type}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(typeof data88 == "number"){
if(data88 < 1 || isNaN(data88)){
const err172 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err173 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
if(data.codecs !== undefined){
let data89 = data.codecs;
const _errs228 = errors;
let valid43 = false;
const _errs229 = errors;
if(typeof data89 !== "string"){
const err174 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid10 = _errs229 === errors;
valid43 = valid43 || _valid10;
if(!valid43){
const _errs231 = errors;
if(Array.isArray(data89)){
const len13 = data89.length;
for(let i13=0; i13<len13; i13++){
if(typeof data89[i13] !== "string"){
const err175 = {instancePath:instancePath+"/codecs/" + i13,schemaPath:"#/properties/codecs/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid10 = _errs231 === errors;
valid43 = valid43 || _valid10;
}
if(!valid43){
const err177 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
}
}
if(data.headers !== undefined){
let data91 = data.headers;
if(Array.isArray(data91)){
const len14 = data91.length;
for(let i14=0; i14<len14; i14++){
let data92 = data91[i14];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.name === undefined){
const err178 = {instancePath:instancePath+"/headers/" + i14,schemaPath:"#/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data92.value === undefined){
const err179 = {instancePath:instancePath+"/headers/" + i14,schemaPath:"#/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key7 in data92){
if(!((key7 === "name") || (key7 === "value"))){
const err180 = {instancePath:instancePath+"/headers/" + i14,schemaPath:"#/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data92.name !== undefined){
if(typeof data92.name !== "string"){
const err181 = {instancePath:instancePath+"/headers/" + i14+"/name",schemaPath:"#/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data92.value !== undefined){
if(typeof data92.value !== "string"){
const err182 = {instancePath:instancePath+"/headers/" + i14+"/value",schemaPath:"#/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/headers/" + i14,schemaPath:"#/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.webrtc_media !== undefined){
let data95 = data.webrtc_media;
if((typeof data95 !== "boolean") && (typeof data95 !== "string")){
const err185 = {instancePath:instancePath+"/webrtc_media",schemaPath:"#/properties/webrtc_media/type",keyword:"type",params:{type: schema11.properties.webrtc_media.type}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err186 = {instancePath:instancePath+"/webrtc_media",schemaPath:"#/properties/webrtc_media/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
if(data.session_timeout !== undefined){
let data96 = data.session_timeout;
if((!((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96)))) && (typeof data96 !== "string")){
const err187 = {instancePath:instancePath+"/session_timeout",schemaPath:"#/properties/session_timeout/type",keyword:"type",params:{type: schema11.properties.session_timeout.type}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(typeof data96 == "number"){
if(data96 < 1 || isNaN(data96)){
const err188 = {instancePath:instancePath+"/session_timeout",schemaPath:"#/properties/session_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err189 = {instancePath:instancePath+"/session_timeout",schemaPath:"#/properties/session_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
if(data.encryption !== undefined){
let data97 = data.encryption;
if(typeof data97 === "string"){
if(!pattern3.test(data97)){
const err190 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/pattern",keyword:"pattern",params:{pattern: "^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err192 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
const err193 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.confirm !== undefined){
let data100 = data.confirm;
const _errs255 = errors;
let valid49 = false;
const _errs256 = errors;
if(typeof data100 === "string"){
if(!pattern4.test(data100)){
const err194 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid11 = _errs256 === errors;
valid49 = valid49 || _valid11;
if(!valid49){
const _errs258 = errors;
const _errs259 = errors;
let valid50 = false;
const _errs260 = errors;
if(!(Array.isArray(data100))){
const err196 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf/1/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid12 = _errs260 === errors;
valid50 = valid50 || _valid12;
if(!valid50){
const _errs262 = errors;
if(!(data100 && typeof data100 == "object" && !Array.isArray(data100))){
const err197 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf/1/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid12 = _errs262 === errors;
valid50 = valid50 || _valid12;
}
if(!valid50){
const err198 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf/1/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
}
var _valid11 = _errs258 === errors;
valid49 = valid49 || _valid11;
}
if(!valid49){
const err199 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
else {
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
}
}
if(data.confirm_timeout !== undefined){
let data101 = data.confirm_timeout;
if((!((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101)))) && (typeof data101 !== "string")){
const err200 = {instancePath:instancePath+"/confirm_timeout",schemaPath:"#/properties/confirm_timeout/type",keyword:"type",params:{type: schema11.properties.confirm_timeout.type}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(typeof data101 == "number"){
if(data101 < 1 || isNaN(data101)){
const err201 = {instancePath:instancePath+"/confirm_timeout",schemaPath:"#/properties/confirm_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
const err202 = {instancePath:instancePath+"/confirm_timeout",schemaPath:"#/properties/confirm_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
if(data.call_state_url !== undefined){
let data102 = data.call_state_url;
if(typeof data102 === "string"){
if(!pattern4.test(data102)){
const err203 = {instancePath:instancePath+"/call_state_url",schemaPath:"#/properties/call_state_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/call_state_url",schemaPath:"#/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.call_state_events !== undefined){
let data103 = data.call_state_events;
if(Array.isArray(data103)){
const len15 = data103.length;
for(let i15=0; i15<len15; i15++){
if(typeof data103[i15] !== "string"){
const err205 = {instancePath:instancePath+"/call_state_events/" + i15,schemaPath:"#/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/call_state_events",schemaPath:"#/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err207 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.codec !== undefined){
if(typeof data.codec !== "string"){
const err208 = {instancePath:instancePath+"/codec",schemaPath:"#/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.realtime !== undefined){
let data107 = data.realtime;
if((typeof data107 !== "boolean") && (typeof data107 !== "string")){
const err209 = {instancePath:instancePath+"/realtime",schemaPath:"#/properties/realtime/type",keyword:"type",params:{type: schema11.properties.realtime.type}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(typeof data107 === "string"){
if(!pattern0.test(data107)){
const err210 = {instancePath:instancePath+"/realtime",schemaPath:"#/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
if(data.status_url_method !== undefined){
let data108 = data.status_url_method;
if(typeof data108 === "string"){
if(!pattern8.test(data108)){
const err211 = {instancePath:instancePath+"/status_url_method",schemaPath:"#/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/status_url_method",schemaPath:"#/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data.authorization_bearer_token !== undefined){
if(typeof data.authorization_bearer_token !== "string"){
const err213 = {instancePath:instancePath+"/authorization_bearer_token",schemaPath:"#/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.custom_parameters !== undefined){
let data110 = data.custom_parameters;
if(!(data110 && typeof data110 == "object" && !Array.isArray(data110))){
const err214 = {instancePath:instancePath+"/custom_parameters",schemaPath:"#/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data.max_duration !== undefined){
let data111 = data.max_duration;
if((!((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111)))) && (typeof data111 !== "string")){
const err215 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/type",keyword:"type",params:{type: schema11.properties.max_duration.type}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(typeof data111 == "number"){
if(data111 < 1 || isNaN(data111)){
const err216 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(typeof data111 === "string"){
if(!pattern0.test(data111)){
const err217 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
if(data.answer_on_bridge !== undefined){
let data112 = data.answer_on_bridge;
if((typeof data112 !== "boolean") && (typeof data112 !== "string")){
const err218 = {instancePath:instancePath+"/answer_on_bridge",schemaPath:"#/properties/answer_on_bridge/type",keyword:"type",params:{type: schema11.properties.answer_on_bridge.type}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err219 = {instancePath:instancePath+"/answer_on_bridge",schemaPath:"#/properties/answer_on_bridge/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
if(data.ringback !== undefined){
let data113 = data.ringback;
if(Array.isArray(data113)){
const len16 = data113.length;
for(let i16=0; i16<len16; i16++){
let data114 = data113[i16];
if(typeof data114 === "string"){
if(data114.length < 1){
const err220 = {instancePath:instancePath+"/ringback/" + i16,schemaPath:"#/properties/ringback/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/ringback/" + i16,schemaPath:"#/properties/ringback/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/ringback",schemaPath:"#/properties/ringback/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data.result !== undefined){
let data115 = data.result;
const _errs293 = errors;
let valid55 = false;
const _errs294 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.case === undefined){
const err223 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/0/required",keyword:"required",params:{missingProperty: "case"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key8 in data115){
if(!(((key8 === "case") || (key8 === "variable")) || (key8 === "default"))){
const err224 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data115.case !== undefined){
let data116 = data115.case;
if(!(data116 && typeof data116 == "object" && !Array.isArray(data116))){
const err225 = {instancePath:instancePath+"/result/case",schemaPath:"#/properties/result/anyOf/0/properties/case/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data115.variable !== undefined){
if(typeof data115.variable !== "string"){
const err226 = {instancePath:instancePath+"/result/variable",schemaPath:"#/properties/result/anyOf/0/properties/variable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data115.default !== undefined){
let data118 = data115.default;
const _errs302 = errors;
let valid57 = false;
const _errs303 = errors;
if(!(Array.isArray(data118))){
const err227 = {instancePath:instancePath+"/result/default",schemaPath:"#/properties/result/anyOf/0/properties/default/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid14 = _errs303 === errors;
valid57 = valid57 || _valid14;
if(!valid57){
const _errs305 = errors;
if(!(data118 && typeof data118 == "object" && !Array.isArray(data118))){
const err228 = {instancePath:instancePath+"/result/default",schemaPath:"#/properties/result/anyOf/0/properties/default/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid14 = _errs305 === errors;
valid57 = valid57 || _valid14;
}
if(!valid57){
const err229 = {instancePath:instancePath+"/result/default",schemaPath:"#/properties/result/anyOf/0/properties/default/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
else {
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err230 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid13 = _errs294 === errors;
valid55 = valid55 || _valid13;
if(!valid55){
const _errs307 = errors;
if(Array.isArray(data115)){
const len17 = data115.length;
for(let i17=0; i17<len17; i17++){
let data119 = data115[i17];
const _errs310 = errors;
let valid60 = false;
const _errs311 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.when === undefined){
const err231 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data119.then === undefined){
const err232 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "then"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key9 in data119){
if(!(((key9 === "when") || (key9 === "then")) || (key9 === "else"))){
const err233 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data119.when !== undefined){
if(typeof data119.when !== "string"){
const err234 = {instancePath:instancePath+"/result/" + i17+"/when",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data119.then !== undefined){
let data121 = data119.then;
const _errs317 = errors;
let valid62 = false;
const _errs318 = errors;
if(!(Array.isArray(data121))){
const err235 = {instancePath:instancePath+"/result/" + i17+"/then",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid16 = _errs318 === errors;
valid62 = valid62 || _valid16;
if(!valid62){
const _errs320 = errors;
if(!(data121 && typeof data121 == "object" && !Array.isArray(data121))){
const err236 = {instancePath:instancePath+"/result/" + i17+"/then",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid16 = _errs320 === errors;
valid62 = valid62 || _valid16;
}
if(!valid62){
const err237 = {instancePath:instancePath+"/result/" + i17+"/then",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
else {
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
}
}
if(data119.else !== undefined){
let data122 = data119.else;
const _errs323 = errors;
let valid63 = false;
const _errs324 = errors;
if(!(Array.isArray(data122))){
const err238 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid17 = _errs324 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs326 = errors;
if(!(data122 && typeof data122 == "object" && !Array.isArray(data122))){
const err239 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid17 = _errs326 === errors;
valid63 = valid63 || _valid17;
}
if(!valid63){
const err240 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
else {
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err241 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid15 = _errs311 === errors;
valid60 = valid60 || _valid15;
if(!valid60){
const _errs328 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.else === undefined){
const err242 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/required",keyword:"required",params:{missingProperty: "else"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key10 in data119){
if(!(key10 === "else")){
const err243 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data119.else !== undefined){
let data123 = data119.else;
const _errs332 = errors;
let valid65 = false;
const _errs333 = errors;
if(!(Array.isArray(data123))){
const err244 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid18 = _errs333 === errors;
valid65 = valid65 || _valid18;
if(!valid65){
const _errs335 = errors;
if(!(data123 && typeof data123 == "object" && !Array.isArray(data123))){
const err245 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid18 = _errs335 === errors;
valid65 = valid65 || _valid18;
}
if(!valid65){
const err246 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
else {
errors = _errs332;
if(vErrors !== null){
if(_errs332){
vErrors.length = _errs332;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err247 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid15 = _errs328 === errors;
valid60 = valid60 || _valid15;
}
if(!valid60){
const err248 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
else {
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err249 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid13 = _errs307 === errors;
valid55 = valid55 || _valid13;
}
if(!valid55){
const err250 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
else {
errors = _errs293;
if(vErrors !== null){
if(_errs293){
vErrors.length = _errs293;
}
else {
vErrors = null;
}
}
}
}
if(data.status_url !== undefined){
let data124 = data.status_url;
if(typeof data124 === "string"){
if(!pattern4.test(data124)){
const err251 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.transfer_after_bridge !== undefined){
if(typeof data.transfer_after_bridge !== "string"){
const err253 = {instancePath:instancePath+"/transfer_after_bridge",schemaPath:"#/properties/transfer_after_bridge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

validate.known = {"#":["to","serial","parallel","serial_parallel","from","from_name","timeout","codecs","headers","webrtc_media","session_timeout","encryption","username","password","confirm","confirm_timeout","call_state_url","call_state_events","name","codec","realtime","status_url_method","authorization_bearer_token","custom_parameters","max_duration","answer_on_bridge","ringback","result","status_url","transfer_after_bridge"],"#/properties/serial/items":["to","from","from_name","timeout","codecs","headers","webrtc_media","session_timeout","encryption","username","password","confirm","confirm_timeout","call_state_url","call_state_events","name","codec","realtime","status_url_method","authorization_bearer_token","custom_parameters"],"#/properties/serial/items/properties/headers/items":["name","value"],"#/properties/parallel/items":["to","from","from_name","timeout","codecs","headers","webrtc_media","session_timeout","encryption","username","password","confirm","confirm_timeout","call_state_url","call_state_events","name","codec","realtime","status_url_method","authorization_bearer_token","custom_parameters"],"#/properties/parallel/items/properties/headers/items":["name","value"],"#/properties/serial_parallel/items/items":["to","from","from_name","timeout","codecs","headers","webrtc_media","session_timeout","encryption","username","password","confirm","confirm_timeout","call_state_url","call_state_events","name","codec","realtime","status_url_method","authorization_bearer_token","custom_parameters"],"#/properties/serial_parallel/items/items/properties/headers/items":["name","value"],"#/properties/headers/items":["name","value"],"#/properties/result/anyOf/0":["case","variable","default"],"#/properties/result/anyOf/1/items/anyOf/0":["when","then","else"],"#/properties/result/anyOf/1/items/anyOf/1":["else"]};
