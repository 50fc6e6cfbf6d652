// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","properties":{"detectors":{"type":"string"},"detect_message_end":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"initial_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"end_silence_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"machine_ready_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"machine_voice_threshold":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"machine_words_threshold":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"tone":{"type":"string","pattern":"^(?:CED|CNG)$|^[$%]\\{.*\\}$"},"wait":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false,"$id":"schema:validate"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");
const pattern7 = new RegExp("^(?:CED|CNG)$|^[$%]\\{.*\\}$", "u");
const pattern9 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$", "u");

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
if(data.detectors !== undefined){
if(typeof data.detectors !== "string"){
const err1 = {instancePath:instancePath+"/detectors",schemaPath:"#/properties/detectors/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.detect_message_end !== undefined){
let data1 = data.detect_message_end;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/detect_message_end",schemaPath:"#/properties/detect_message_end/type",keyword:"type",params:{type: schema11.properties.detect_message_end.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/detect_message_end",schemaPath:"#/properties/detect_message_end/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.initial_timeout !== undefined){
let data2 = data.initial_timeout;
if((!(typeof data2 == "number")) && (typeof data2 !== "string")){
const err4 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/type",keyword:"type",params:{type: schema11.properties.initial_timeout.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.end_silence_timeout !== undefined){
let data3 = data.end_silence_timeout;
if((!(typeof data3 == "number")) && (typeof data3 !== "string")){
const err7 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/type",keyword:"type",params:{type: schema11.properties.end_silence_timeout.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.machine_ready_timeout !== undefined){
let data4 = data.machine_ready_timeout;
if((!(typeof data4 == "number")) && (typeof data4 !== "string")){
const err10 = {instancePath:instancePath+"/machine_ready_timeout",schemaPath:"#/properties/machine_ready_timeout/type",keyword:"type",params:{type: schema11.properties.machine_ready_timeout.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/machine_ready_timeout",schemaPath:"#/properties/machine_ready_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/machine_ready_timeout",schemaPath:"#/properties/machine_ready_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.machine_voice_threshold !== undefined){
let data5 = data.machine_voice_threshold;
if((!(typeof data5 == "number")) && (typeof data5 !== "string")){
const err13 = {instancePath:instancePath+"/machine_voice_threshold",schemaPath:"#/properties/machine_voice_threshold/type",keyword:"type",params:{type: schema11.properties.machine_voice_threshold.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/machine_voice_threshold",schemaPath:"#/properties/machine_voice_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err15 = {instancePath:instancePath+"/machine_voice_threshold",schemaPath:"#/properties/machine_voice_threshold/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.machine_words_threshold !== undefined){
let data6 = data.machine_words_threshold;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/machine_words_threshold",schemaPath:"#/properties/machine_words_threshold/type",keyword:"type",params:{type: schema11.properties.machine_words_threshold.type}};
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
const err17 = {instancePath:instancePath+"/machine_words_threshold",schemaPath:"#/properties/machine_words_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err18 = {instancePath:instancePath+"/machine_words_threshold",schemaPath:"#/properties/machine_words_threshold/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.timeout !== undefined){
let data7 = data.timeout;
if((!(typeof data7 == "number")) && (typeof data7 !== "string")){
const err19 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: schema11.properties.timeout.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err21 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.tone !== undefined){
let data8 = data.tone;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err22 = {instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/pattern",keyword:"pattern",params:{pattern: "^(?:CED|CNG)$|^[$%]\\{.*\\}$"}};
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
const err23 = {instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.wait !== undefined){
let data9 = data.wait;
if((typeof data9 !== "boolean") && (typeof data9 !== "string")){
const err24 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: schema11.properties.wait.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err25 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data.status_url !== undefined){
let data10 = data.status_url;
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
const err26 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

validate.known = {"#":["detectors","detect_message_end","initial_timeout","end_silence_timeout","machine_ready_timeout","machine_voice_threshold","machine_words_threshold","timeout","tone","wait","status_url"]};
