// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","required":["action"],"properties":{"action":{"anyOf":[{"type":"object","required":["start"],"properties":{"start":{"type":"object","required":["lang","direction"],"properties":{"lang":{"type":"string"},"direction":{"type":"array","items":{"type":"string","enum":["remote-caller","local-caller"]}},"webhook":{"type":"string"},"live_events":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"ai_summary":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"ai_summary_prompt":{"type":"string"},"speech_engine":{"type":"string"},"speech_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1500},"vad_silence_ms":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"vad_thresh":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":1800},"debug_level":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":2}}}},"additionalProperties":false},{"type":"string","const":"stop"},{"type":"object","required":["stop"],"properties":{"stop":{"type":"object","properties":{}}},"additionalProperties":false},{"type":"string","const":"summarize"},{"type":"object","required":["summarize"],"properties":{"summarize":{"type":"object","properties":{"webhook":{"type":"string"},"prompt":{"type":"string"}}}},"additionalProperties":false}]}},"additionalProperties":false,"$id":"schema:validate"};
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "action")){
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
if(data.action !== undefined){
let data0 = data.action;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.start === undefined){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/required",keyword:"required",params:{missingProperty: "start"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "start")){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.start !== undefined){
let data1 = data0.start;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.lang === undefined){
const err4 = {instancePath:instancePath+"/action/start",schemaPath:"#/properties/action/anyOf/0/properties/start/required",keyword:"required",params:{missingProperty: "lang"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.direction === undefined){
const err5 = {instancePath:instancePath+"/action/start",schemaPath:"#/properties/action/anyOf/0/properties/start/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.lang !== undefined){
if(typeof data1.lang !== "string"){
const err6 = {instancePath:instancePath+"/action/start/lang",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.direction !== undefined){
let data3 = data1.direction;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/action/start/direction/" + i0,schemaPath:"#/properties/action/anyOf/0/properties/start/properties/direction/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data4 === "remote-caller") || (data4 === "local-caller"))){
const err8 = {instancePath:instancePath+"/action/start/direction/" + i0,schemaPath:"#/properties/action/anyOf/0/properties/start/properties/direction/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.action.anyOf[0].properties.start.properties.direction.items.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/action/start/direction",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/direction/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.webhook !== undefined){
if(typeof data1.webhook !== "string"){
const err10 = {instancePath:instancePath+"/action/start/webhook",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/webhook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.live_events !== undefined){
let data6 = data1.live_events;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
const err11 = {instancePath:instancePath+"/action/start/live_events",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/live_events/type",keyword:"type",params:{type: schema11.properties.action.anyOf[0].properties.start.properties.live_events.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err12 = {instancePath:instancePath+"/action/start/live_events",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/live_events/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data1.ai_summary !== undefined){
let data7 = data1.ai_summary;
if((typeof data7 !== "boolean") && (typeof data7 !== "string")){
const err13 = {instancePath:instancePath+"/action/start/ai_summary",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/ai_summary/type",keyword:"type",params:{type: schema11.properties.action.anyOf[0].properties.start.properties.ai_summary.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/action/start/ai_summary",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/ai_summary/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data1.ai_summary_prompt !== undefined){
if(typeof data1.ai_summary_prompt !== "string"){
const err15 = {instancePath:instancePath+"/action/start/ai_summary_prompt",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/ai_summary_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.speech_engine !== undefined){
if(typeof data1.speech_engine !== "string"){
const err16 = {instancePath:instancePath+"/action/start/speech_engine",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.speech_timeout !== undefined){
let data10 = data1.speech_timeout;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (typeof data10 !== "string")){
const err17 = {instancePath:instancePath+"/action/start/speech_timeout",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_timeout/type",keyword:"type",params:{type: schema11.properties.action.anyOf[0].properties.start.properties.speech_timeout.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 1500 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/action/start/speech_timeout",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1500}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err19 = {instancePath:instancePath+"/action/start/speech_timeout",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data1.vad_silence_ms !== undefined){
let data11 = data1.vad_silence_ms;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (typeof data11 !== "string")){
const err20 = {instancePath:instancePath+"/action/start/vad_silence_ms",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_silence_ms/type",keyword:"type",params:{type: schema11.properties.action.anyOf[0].properties.start.properties.vad_silence_ms.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/action/start/vad_silence_ms",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_silence_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err22 = {instancePath:instancePath+"/action/start/vad_silence_ms",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_silence_ms/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data1.vad_thresh !== undefined){
let data12 = data1.vad_thresh;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (typeof data12 !== "string")){
const err23 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/type",keyword:"type",params:{type: schema11.properties.action.anyOf[0].properties.start.properties.vad_thresh.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 1800 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1800}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err26 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data1.debug_level !== undefined){
let data13 = data1.debug_level;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (typeof data13 !== "string")){
const err27 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/type",keyword:"type",params:{type: schema11.properties.action.anyOf[0].properties.start.properties.debug_level.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 2 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err30 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
}
else {
const err31 = {instancePath:instancePath+"/action/start",schemaPath:"#/properties/action/anyOf/0/properties/start/type",keyword:"type",params:{type: "object"}};
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
else {
const err32 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs33 = errors;
if(typeof data0 !== "string"){
const err33 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if("stop" !== data0){
const err34 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/1/const",keyword:"const",params:{allowedValue: "stop"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs35 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.stop === undefined){
const err35 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/2/required",keyword:"required",params:{missingProperty: "stop"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data0){
if(!(key2 === "stop")){
const err36 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data0.stop !== undefined){
let data14 = data0.stop;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err37 = {instancePath:instancePath+"/action/stop",schemaPath:"#/properties/action/anyOf/2/properties/stop/type",keyword:"type",params:{type: "object"}};
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
const err38 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs40 = errors;
if(typeof data0 !== "string"){
const err39 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("summarize" !== data0){
const err40 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/3/const",keyword:"const",params:{allowedValue: "summarize"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs40 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs42 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.summarize === undefined){
const err41 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/4/required",keyword:"required",params:{missingProperty: "summarize"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key3 in data0){
if(!(key3 === "summarize")){
const err42 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data0.summarize !== undefined){
let data15 = data0.summarize;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.webhook !== undefined){
if(typeof data15.webhook !== "string"){
const err43 = {instancePath:instancePath+"/action/summarize/webhook",schemaPath:"#/properties/action/anyOf/4/properties/summarize/properties/webhook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.prompt !== undefined){
if(typeof data15.prompt !== "string"){
const err44 = {instancePath:instancePath+"/action/summarize/prompt",schemaPath:"#/properties/action/anyOf/4/properties/summarize/properties/prompt/type",keyword:"type",params:{type: "string"}};
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
const err45 = {instancePath:instancePath+"/action/summarize",schemaPath:"#/properties/action/anyOf/4/properties/summarize/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs42 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
if(!valid1){
const err47 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

validate.known = {"#":["action"],"#/properties/action/anyOf/0":["start"],"#/properties/action/anyOf/2":["stop"],"#/properties/action/anyOf/4":["summarize"]};
