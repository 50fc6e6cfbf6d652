// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"anyOf":[{"type":"object","required":["play"],"properties":{"play":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"volume":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-40,"maximum":40},"say_voice":{"type":"string"},"say_language":{"type":"string"},"say_gender":{"type":"string"},"max_digits":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"terminators":{"type":"string"},"digit_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"initial_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"speech_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"speech_end_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"speech_language":{"type":"string"},"speech_hints":{"type":"array","items":{"type":"string"}},"speech_engine":{"type":"string"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false},{"type":"string"}],"$id":"schema:validate"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");
const pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.play === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "play"}};
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
if(data.play !== undefined){
let data0 = data.play;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/play",schemaPath:"#/anyOf/0/properties/play/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/play",schemaPath:"#/anyOf/0/properties/play/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/play",schemaPath:"#/anyOf/0/properties/play/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/anyOf/0/properties/play/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/anyOf/0/properties/play/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/play",schemaPath:"#/anyOf/0/properties/play/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/play",schemaPath:"#/anyOf/0/properties/play/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.volume !== undefined){
let data2 = data.volume;
if((!(typeof data2 == "number")) && (typeof data2 !== "string")){
const err9 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/type",keyword:"type",params:{type: schema11.anyOf[0].properties.volume.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 40 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < -40 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.say_voice !== undefined){
if(typeof data.say_voice !== "string"){
const err13 = {instancePath:instancePath+"/say_voice",schemaPath:"#/anyOf/0/properties/say_voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.say_language !== undefined){
if(typeof data.say_language !== "string"){
const err14 = {instancePath:instancePath+"/say_language",schemaPath:"#/anyOf/0/properties/say_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.say_gender !== undefined){
if(typeof data.say_gender !== "string"){
const err15 = {instancePath:instancePath+"/say_gender",schemaPath:"#/anyOf/0/properties/say_gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.max_digits !== undefined){
let data6 = data.max_digits;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/max_digits",schemaPath:"#/anyOf/0/properties/max_digits/type",keyword:"type",params:{type: schema11.anyOf[0].properties.max_digits.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/max_digits",schemaPath:"#/anyOf/0/properties/max_digits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err18 = {instancePath:instancePath+"/max_digits",schemaPath:"#/anyOf/0/properties/max_digits/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.terminators !== undefined){
if(typeof data.terminators !== "string"){
const err19 = {instancePath:instancePath+"/terminators",schemaPath:"#/anyOf/0/properties/terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.digit_timeout !== undefined){
let data8 = data.digit_timeout;
if((!(typeof data8 == "number")) && (typeof data8 !== "string")){
const err20 = {instancePath:instancePath+"/digit_timeout",schemaPath:"#/anyOf/0/properties/digit_timeout/type",keyword:"type",params:{type: schema11.anyOf[0].properties.digit_timeout.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/digit_timeout",schemaPath:"#/anyOf/0/properties/digit_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err22 = {instancePath:instancePath+"/digit_timeout",schemaPath:"#/anyOf/0/properties/digit_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.initial_timeout !== undefined){
let data9 = data.initial_timeout;
if((!(typeof data9 == "number")) && (typeof data9 !== "string")){
const err23 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/anyOf/0/properties/initial_timeout/type",keyword:"type",params:{type: schema11.anyOf[0].properties.initial_timeout.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/anyOf/0/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err25 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/anyOf/0/properties/initial_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.speech_timeout !== undefined){
let data10 = data.speech_timeout;
if((!(typeof data10 == "number")) && (typeof data10 !== "string")){
const err26 = {instancePath:instancePath+"/speech_timeout",schemaPath:"#/anyOf/0/properties/speech_timeout/type",keyword:"type",params:{type: schema11.anyOf[0].properties.speech_timeout.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/speech_timeout",schemaPath:"#/anyOf/0/properties/speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err28 = {instancePath:instancePath+"/speech_timeout",schemaPath:"#/anyOf/0/properties/speech_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.speech_end_timeout !== undefined){
let data11 = data.speech_end_timeout;
if((!(typeof data11 == "number")) && (typeof data11 !== "string")){
const err29 = {instancePath:instancePath+"/speech_end_timeout",schemaPath:"#/anyOf/0/properties/speech_end_timeout/type",keyword:"type",params:{type: schema11.anyOf[0].properties.speech_end_timeout.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/speech_end_timeout",schemaPath:"#/anyOf/0/properties/speech_end_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err31 = {instancePath:instancePath+"/speech_end_timeout",schemaPath:"#/anyOf/0/properties/speech_end_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.speech_language !== undefined){
if(typeof data.speech_language !== "string"){
const err32 = {instancePath:instancePath+"/speech_language",schemaPath:"#/anyOf/0/properties/speech_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.speech_hints !== undefined){
let data13 = data.speech_hints;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err33 = {instancePath:instancePath+"/speech_hints/" + i1,schemaPath:"#/anyOf/0/properties/speech_hints/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err34 = {instancePath:instancePath+"/speech_hints",schemaPath:"#/anyOf/0/properties/speech_hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.speech_engine !== undefined){
if(typeof data.speech_engine !== "string"){
const err35 = {instancePath:instancePath+"/speech_engine",schemaPath:"#/anyOf/0/properties/speech_engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.status_url !== undefined){
let data16 = data.status_url;
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err36 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/type",keyword:"type",params:{type: "string"}};
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
const err38 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs42 = errors;
if(typeof data !== "string"){
const err39 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs42 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err40 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
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

validate.known = {"#/anyOf/0":["play","volume","say_voice","say_language","say_gender","max_digits","terminators","digit_timeout","initial_timeout","speech_timeout","speech_end_timeout","speech_language","speech_hints","speech_engine","status_url"]};
