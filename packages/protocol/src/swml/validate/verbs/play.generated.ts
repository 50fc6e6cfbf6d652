// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"anyOf":[{"type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1},"volume":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-40,"maximum":40},"say_voice":{"type":"string"},"say_language":{"type":"string"},"say_gender":{"type":"string"},"auto_answer":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"loop":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false},{"type":"object","required":["urls"],"properties":{"urls":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"volume":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-40,"maximum":40},"say_voice":{"type":"string"},"say_language":{"type":"string"},"say_gender":{"type":"string"},"auto_answer":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"loop":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false},{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}],"$id":"schema:validate"};
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");
const pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "url") || (key0 === "volume")) || (key0 === "say_voice")) || (key0 === "say_language")) || (key0 === "say_gender")) || (key0 === "auto_answer")) || (key0 === "loop")) || (key0 === "status_url"))){
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
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.volume !== undefined){
let data1 = data.volume;
if((!(typeof data1 == "number")) && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/type",keyword:"type",params:{type: schema11.anyOf[0].properties.volume.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 40 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < -40 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.say_voice !== undefined){
if(typeof data.say_voice !== "string"){
const err8 = {instancePath:instancePath+"/say_voice",schemaPath:"#/anyOf/0/properties/say_voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.say_language !== undefined){
if(typeof data.say_language !== "string"){
const err9 = {instancePath:instancePath+"/say_language",schemaPath:"#/anyOf/0/properties/say_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.say_gender !== undefined){
if(typeof data.say_gender !== "string"){
const err10 = {instancePath:instancePath+"/say_gender",schemaPath:"#/anyOf/0/properties/say_gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.auto_answer !== undefined){
let data5 = data.auto_answer;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err11 = {instancePath:instancePath+"/auto_answer",schemaPath:"#/anyOf/0/properties/auto_answer/type",keyword:"type",params:{type: schema11.anyOf[0].properties.auto_answer.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err12 = {instancePath:instancePath+"/auto_answer",schemaPath:"#/anyOf/0/properties/auto_answer/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.loop !== undefined){
let data6 = data.loop;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err13 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/0/properties/loop/type",keyword:"type",params:{type: schema11.anyOf[0].properties.loop.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/0/properties/loop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err15 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/0/properties/loop/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.status_url !== undefined){
let data7 = data.status_url;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err16 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/type",keyword:"type",params:{type: "string"}};
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
else {
const err18 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.urls === undefined){
const err19 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "urls"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data){
if(!((((((((key1 === "urls") || (key1 === "volume")) || (key1 === "say_voice")) || (key1 === "say_language")) || (key1 === "say_gender")) || (key1 === "auto_answer")) || (key1 === "loop")) || (key1 === "status_url"))){
const err20 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.urls !== undefined){
let data8 = data.urls;
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/urls",schemaPath:"#/anyOf/1/properties/urls/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/anyOf/1/properties/urls/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/anyOf/1/properties/urls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/urls",schemaPath:"#/anyOf/1/properties/urls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.volume !== undefined){
let data10 = data.volume;
if((!(typeof data10 == "number")) && (typeof data10 !== "string")){
const err25 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/1/properties/volume/type",keyword:"type",params:{type: schema11.anyOf[1].properties.volume.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 > 40 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/1/properties/volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10 < -40 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/1/properties/volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40}};
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
const err28 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/1/properties/volume/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.say_voice !== undefined){
if(typeof data.say_voice !== "string"){
const err29 = {instancePath:instancePath+"/say_voice",schemaPath:"#/anyOf/1/properties/say_voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.say_language !== undefined){
if(typeof data.say_language !== "string"){
const err30 = {instancePath:instancePath+"/say_language",schemaPath:"#/anyOf/1/properties/say_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.say_gender !== undefined){
if(typeof data.say_gender !== "string"){
const err31 = {instancePath:instancePath+"/say_gender",schemaPath:"#/anyOf/1/properties/say_gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.auto_answer !== undefined){
let data14 = data.auto_answer;
if((typeof data14 !== "boolean") && (typeof data14 !== "string")){
const err32 = {instancePath:instancePath+"/auto_answer",schemaPath:"#/anyOf/1/properties/auto_answer/type",keyword:"type",params:{type: schema11.anyOf[1].properties.auto_answer.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err33 = {instancePath:instancePath+"/auto_answer",schemaPath:"#/anyOf/1/properties/auto_answer/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.loop !== undefined){
let data15 = data.loop;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (typeof data15 !== "string")){
const err34 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/1/properties/loop/type",keyword:"type",params:{type: schema11.anyOf[1].properties.loop.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/1/properties/loop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err36 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/1/properties/loop/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.status_url !== undefined){
let data16 = data.status_url;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err37 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/1/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/1/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs41 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err40 = {instancePath,schemaPath:"#/anyOf/2/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs43 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err42 = {instancePath,schemaPath:"#/anyOf/3/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data.length;
for(let i1=0; i1<len1; i1++){
let data17 = data[i1];
if(typeof data17 === "string"){
if(data17.length < 1){
const err43 = {instancePath:instancePath+"/" + i1,schemaPath:"#/anyOf/3/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/" + i1,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err46 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
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

validate.known = {"#/anyOf/0":["url","volume","say_voice","say_language","say_gender","auto_answer","loop","status_url"],"#/anyOf/1":["urls","volume","say_voice","say_language","say_gender","auto_answer","loop","status_url"]};
