// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","properties":{"stereo":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"format":{"type":"string","pattern":"^(?:wav|mp3|mp4)$|^[$%]\\{.*\\}$"},"direction":{"type":"string","pattern":"^(?:speak|listen|both)$|^[$%]\\{.*\\}$"},"terminators":{"type":"string"},"beep":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"input_sensitivity":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":100},"initial_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"end_silence_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"max_length":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false,"$id":"schema:validate"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");
const pattern1 = new RegExp("^(?:wav|mp3|mp4)$|^[$%]\\{.*\\}$", "u");
const pattern2 = new RegExp("^(?:speak|listen|both)$|^[$%]\\{.*\\}$", "u");
const pattern8 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stereo !== undefined){
let data0 = data.stereo;
if((typeof data0 !== "boolean") && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/stereo",schemaPath:"#/properties/stereo/type",keyword:"type",params:{type: schema11.properties.stereo.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/stereo",schemaPath:"#/properties/stereo/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/pattern",keyword:"pattern",params:{pattern: "^(?:wav|mp3|mp4)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.direction !== undefined){
let data2 = data.direction;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err5 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/pattern",keyword:"pattern",params:{pattern: "^(?:speak|listen|both)$|^[$%]\\{.*\\}$"}};
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
const err6 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.terminators !== undefined){
if(typeof data.terminators !== "string"){
const err7 = {instancePath:instancePath+"/terminators",schemaPath:"#/properties/terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.beep !== undefined){
let data4 = data.beep;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err8 = {instancePath:instancePath+"/beep",schemaPath:"#/properties/beep/type",keyword:"type",params:{type: schema11.properties.beep.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:instancePath+"/beep",schemaPath:"#/properties/beep/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.input_sensitivity !== undefined){
let data5 = data.input_sensitivity;
if((!(typeof data5 == "number")) && (typeof data5 !== "string")){
const err10 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/type",keyword:"type",params:{type: schema11.properties.input_sensitivity.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 100 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err13 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.initial_timeout !== undefined){
let data6 = data.initial_timeout;
if((!(typeof data6 == "number")) && (typeof data6 !== "string")){
const err14 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/type",keyword:"type",params:{type: schema11.properties.initial_timeout.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err16 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.end_silence_timeout !== undefined){
let data7 = data.end_silence_timeout;
if((!(typeof data7 == "number")) && (typeof data7 !== "string")){
const err17 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/type",keyword:"type",params:{type: schema11.properties.end_silence_timeout.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err19 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.max_length !== undefined){
let data8 = data.max_length;
if((!(typeof data8 == "number")) && (typeof data8 !== "string")){
const err20 = {instancePath:instancePath+"/max_length",schemaPath:"#/properties/max_length/type",keyword:"type",params:{type: schema11.properties.max_length.type}};
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
const err21 = {instancePath:instancePath+"/max_length",schemaPath:"#/properties/max_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err22 = {instancePath:instancePath+"/max_length",schemaPath:"#/properties/max_length/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.status_url !== undefined){
let data9 = data.status_url;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err23 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

validate.known = {"#":["stereo","format","direction","terminators","beep","input_sensitivity","initial_timeout","end_silence_timeout","max_length","status_url"]};
