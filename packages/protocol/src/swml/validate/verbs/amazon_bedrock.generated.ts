// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","required":["prompt"],"properties":{"prompt":{"type":"object","properties":{"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"temperature":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":2},"top_p":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":1},"confidence":{"type":"number","minimum":0,"maximum":1},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"max_tokens":{"type":"integer","minimum":0,"maximum":4096},"max_completion_tokens":{"type":"integer","minimum":0},"barge_confidence":{"type":"number","minimum":0,"maximum":1},"model":{"type":"string"},"reasoning_effort":{"type":"string"},"verbosity":{"type":"string"},"voice_id":{"type":"string"}}},"post_prompt":{"type":"object","properties":{"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"confidence":{"type":"number","minimum":0,"maximum":1},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"max_tokens":{"type":"integer","minimum":0,"maximum":4096},"max_completion_tokens":{"type":"integer","minimum":0},"barge_confidence":{"type":"number","minimum":0,"maximum":1},"model":{"type":"string"},"reasoning_effort":{"type":"string"},"verbosity":{"type":"string"}}},"post_prompt_url":{"type":"string"},"global_data":{"type":"object"},"params":{"type":"object","properties":{"attention_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"inactivity_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"hard_stop_time":{"type":"string"},"hard_stop_prompt":{"type":"string"},"video_idle_file":{"type":"string"},"video_listening_file":{"type":"string"},"video_talking_file":{"type":"string"}}},"SWAIG":{"type":"object","properties":{"defaults":{"type":"object","properties":{"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"}}},"functions":{"type":"array","items":{"type":"object","required":["function"],"properties":{"function":{"type":"string","minLength":1},"description":{"type":"string"},"purpose":{"type":"string"},"parameters":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["object"]},"properties":{"type":"object"},"required":{"type":"array","items":{"type":"string"}}}},"argument":{"type":"object"},"active":{"anyOf":[{"type":"boolean"},{"type":"string"},{"type":"integer"}]},"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"data_map":{"type":"object"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"},"fillers":{"type":"object","properties":{},"additionalProperties":{"type":"array","items":{"type":"string"}}},"skip_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_for_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_file":{"type":"string"},"wait_file_loops":{"anyOf":[{"type":"integer"},{"type":"string"}]}}}},"includes":{"type":"array","items":{"type":"object","required":["url","functions"],"properties":{"url":{"type":"string"},"functions":{"type":"array","items":{"type":"string"}},"auth_user":{"type":"string"},"auth_password":{"type":"string"},"meta_data":{"type":"object"}}}},"native_functions":{"type":"array","items":{"type":"string"}},"internal_fillers":{"type":"object"},"mcp_servers":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"type":"string"},"headers":{"type":"object"},"resources":{"type":"boolean"},"resource_vars":{"type":"object"}}}},"hooks":{"type":"array","items":{"type":"object","required":["function"],"properties":{"function":{"type":"string","minLength":1},"description":{"type":"string"},"purpose":{"type":"string"},"parameters":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["object"]},"properties":{"type":"object"},"required":{"type":"array","items":{"type":"string"}}}},"argument":{"type":"object"},"active":{"anyOf":[{"type":"boolean"},{"type":"string"},{"type":"integer"}]},"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"data_map":{"type":"object"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"},"fillers":{"type":"object","properties":{},"additionalProperties":{"type":"array","items":{"type":"string"}}},"skip_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_for_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_file":{"type":"string"},"wait_file_loops":{"anyOf":[{"type":"integer"},{"type":"string"}]}}}}},"additionalProperties":false}},"additionalProperties":false,"$id":"schema:validate"};
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:validate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "prompt") || (key0 === "post_prompt")) || (key0 === "post_prompt_url")) || (key0 === "global_data")) || (key0 === "params")) || (key0 === "SWAIG"))){
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
if(data.prompt !== undefined){
let data0 = data.prompt;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.text !== undefined){
if(typeof data0.text !== "string"){
const err2 = {instancePath:instancePath+"/prompt/text",schemaPath:"#/properties/prompt/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.pom !== undefined){
let data2 = data0.pom;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.title !== undefined){
if(typeof data3.title !== "string"){
const err3 = {instancePath:instancePath+"/prompt/pom/" + i0+"/title",schemaPath:"#/properties/prompt/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.body !== undefined){
if(typeof data3.body !== "string"){
const err4 = {instancePath:instancePath+"/prompt/pom/" + i0+"/body",schemaPath:"#/properties/prompt/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.bullets !== undefined){
let data6 = data3.bullets;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err5 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets/" + i1,schemaPath:"#/properties/prompt/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err6 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.subsections !== undefined){
if(!(Array.isArray(data3.subsections))){
const err7 = {instancePath:instancePath+"/prompt/pom/" + i0+"/subsections",schemaPath:"#/properties/prompt/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.numbered !== undefined){
let data9 = data3.numbered;
const _errs21 = errors;
let valid7 = false;
const _errs22 = errors;
if(typeof data9 !== "boolean"){
const err8 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs24 = errors;
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err10 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data3.numberedBullets !== undefined){
let data10 = data3.numberedBullets;
const _errs27 = errors;
let valid8 = false;
const _errs28 = errors;
if(typeof data10 !== "boolean"){
const err11 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs30 = errors;
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err13 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/prompt/pom/" + i0,schemaPath:"#/properties/prompt/properties/pom/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err15 = {instancePath:instancePath+"/prompt/pom",schemaPath:"#/properties/prompt/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.temperature !== undefined){
let data11 = data0.temperature;
if((!(typeof data11 == "number")) && (typeof data11 !== "string")){
const err16 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/type",keyword:"type",params:{type: schema11.properties.prompt.properties.temperature.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 > 2 || isNaN(data11)){
const err17 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err18 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err19 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data0.top_p !== undefined){
let data12 = data0.top_p;
if((!(typeof data12 == "number")) && (typeof data12 !== "string")){
const err20 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/type",keyword:"type",params:{type: schema11.properties.prompt.properties.top_p.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 1 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err23 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data0.confidence !== undefined){
let data13 = data0.confidence;
if(typeof data13 == "number"){
if(data13 > 1 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err26 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data0.presence_penalty !== undefined){
let data14 = data0.presence_penalty;
if(typeof data14 == "number"){
if(data14 > 2 || isNaN(data14)){
const err27 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14 < -2 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data0.frequency_penalty !== undefined){
let data15 = data0.frequency_penalty;
if(typeof data15 == "number"){
if(data15 > 2 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15 < -2 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
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
const err32 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data0.max_tokens !== undefined){
let data16 = data0.max_tokens;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err33 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 4096 || isNaN(data16)){
const err34 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data0.max_completion_tokens !== undefined){
let data17 = data0.max_completion_tokens;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err36 = {instancePath:instancePath+"/prompt/max_completion_tokens",schemaPath:"#/properties/prompt/properties/max_completion_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
const err37 = {instancePath:instancePath+"/prompt/max_completion_tokens",schemaPath:"#/properties/prompt/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data0.barge_confidence !== undefined){
let data18 = data0.barge_confidence;
if(typeof data18 == "number"){
if(data18 > 1 || isNaN(data18)){
const err38 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err39 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data0.model !== undefined){
if(typeof data0.model !== "string"){
const err41 = {instancePath:instancePath+"/prompt/model",schemaPath:"#/properties/prompt/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data0.reasoning_effort !== undefined){
if(typeof data0.reasoning_effort !== "string"){
const err42 = {instancePath:instancePath+"/prompt/reasoning_effort",schemaPath:"#/properties/prompt/properties/reasoning_effort/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data0.verbosity !== undefined){
if(typeof data0.verbosity !== "string"){
const err43 = {instancePath:instancePath+"/prompt/verbosity",schemaPath:"#/properties/prompt/properties/verbosity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data0.voice_id !== undefined){
if(typeof data0.voice_id !== "string"){
const err44 = {instancePath:instancePath+"/prompt/voice_id",schemaPath:"#/properties/prompt/properties/voice_id/type",keyword:"type",params:{type: "string"}};
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
const err45 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.post_prompt !== undefined){
let data23 = data.post_prompt;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.text !== undefined){
if(typeof data23.text !== "string"){
const err46 = {instancePath:instancePath+"/post_prompt/text",schemaPath:"#/properties/post_prompt/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.pom !== undefined){
let data25 = data23.pom;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.title !== undefined){
if(typeof data26.title !== "string"){
const err47 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/title",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data26.body !== undefined){
if(typeof data26.body !== "string"){
const err48 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/body",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data26.bullets !== undefined){
let data29 = data26.bullets;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
if(typeof data29[i3] !== "string"){
const err49 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/bullets/" + i3,schemaPath:"#/properties/post_prompt/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
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
const err50 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/bullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data26.subsections !== undefined){
if(!(Array.isArray(data26.subsections))){
const err51 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/subsections",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data26.numbered !== undefined){
let data32 = data26.numbered;
const _errs75 = errors;
let valid15 = false;
const _errs76 = errors;
if(typeof data32 !== "boolean"){
const err52 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid2 = _errs76 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs78 = errors;
if(typeof data32 !== "string"){
const err53 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs78 === errors;
valid15 = valid15 || _valid2;
}
if(!valid15){
const err54 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
if(data26.numberedBullets !== undefined){
let data33 = data26.numberedBullets;
const _errs81 = errors;
let valid16 = false;
const _errs82 = errors;
if(typeof data33 !== "boolean"){
const err55 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid3 = _errs82 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const _errs84 = errors;
if(typeof data33 !== "string"){
const err56 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid3 = _errs84 === errors;
valid16 = valid16 || _valid3;
}
if(!valid16){
const err57 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/post_prompt/pom/" + i2,schemaPath:"#/properties/post_prompt/properties/pom/items/type",keyword:"type",params:{type: "object"}};
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
const err59 = {instancePath:instancePath+"/post_prompt/pom",schemaPath:"#/properties/post_prompt/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.temperature !== undefined){
let data34 = data23.temperature;
if(typeof data34 == "number"){
if(data34 > 2 || isNaN(data34)){
const err60 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err61 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.top_p !== undefined){
let data35 = data23.top_p;
if(typeof data35 == "number"){
if(data35 > 1 || isNaN(data35)){
const err63 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err64 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err65 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data23.confidence !== undefined){
let data36 = data23.confidence;
if(typeof data36 == "number"){
if(data36 > 1 || isNaN(data36)){
const err66 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err67 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err68 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data23.presence_penalty !== undefined){
let data37 = data23.presence_penalty;
if(typeof data37 == "number"){
if(data37 > 2 || isNaN(data37)){
const err69 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data37 < -2 || isNaN(data37)){
const err70 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data23.frequency_penalty !== undefined){
let data38 = data23.frequency_penalty;
if(typeof data38 == "number"){
if(data38 > 2 || isNaN(data38)){
const err72 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data38 < -2 || isNaN(data38)){
const err73 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
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
const err74 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data23.max_tokens !== undefined){
let data39 = data23.max_tokens;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
const err75 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data39 == "number"){
if(data39 > 4096 || isNaN(data39)){
const err76 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err77 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data23.max_completion_tokens !== undefined){
let data40 = data23.max_completion_tokens;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
const err78 = {instancePath:instancePath+"/post_prompt/max_completion_tokens",schemaPath:"#/properties/post_prompt/properties/max_completion_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data40 == "number"){
if(data40 < 0 || isNaN(data40)){
const err79 = {instancePath:instancePath+"/post_prompt/max_completion_tokens",schemaPath:"#/properties/post_prompt/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data23.barge_confidence !== undefined){
let data41 = data23.barge_confidence;
if(typeof data41 == "number"){
if(data41 > 1 || isNaN(data41)){
const err80 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err81 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data23.model !== undefined){
if(typeof data23.model !== "string"){
const err83 = {instancePath:instancePath+"/post_prompt/model",schemaPath:"#/properties/post_prompt/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data23.reasoning_effort !== undefined){
if(typeof data23.reasoning_effort !== "string"){
const err84 = {instancePath:instancePath+"/post_prompt/reasoning_effort",schemaPath:"#/properties/post_prompt/properties/reasoning_effort/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data23.verbosity !== undefined){
if(typeof data23.verbosity !== "string"){
const err85 = {instancePath:instancePath+"/post_prompt/verbosity",schemaPath:"#/properties/post_prompt/properties/verbosity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/post_prompt",schemaPath:"#/properties/post_prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.post_prompt_url !== undefined){
if(typeof data.post_prompt_url !== "string"){
const err87 = {instancePath:instancePath+"/post_prompt_url",schemaPath:"#/properties/post_prompt_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.global_data !== undefined){
let data46 = data.global_data;
if(!(data46 && typeof data46 == "object" && !Array.isArray(data46))){
const err88 = {instancePath:instancePath+"/global_data",schemaPath:"#/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.params !== undefined){
let data47 = data.params;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.attention_timeout !== undefined){
let data48 = data47.attention_timeout;
if((!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))) && (typeof data48 !== "string")){
const err89 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.attention_timeout.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data48 == "number"){
if(data48 < 0 || isNaN(data48)){
const err90 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err91 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data47.inactivity_timeout !== undefined){
let data49 = data47.inactivity_timeout;
if((!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))) && (typeof data49 !== "string")){
const err92 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.inactivity_timeout.type}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(typeof data49 == "number"){
if(data49 < 0 || isNaN(data49)){
const err93 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err94 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data47.hard_stop_time !== undefined){
if(typeof data47.hard_stop_time !== "string"){
const err95 = {instancePath:instancePath+"/params/hard_stop_time",schemaPath:"#/properties/params/properties/hard_stop_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data47.hard_stop_prompt !== undefined){
if(typeof data47.hard_stop_prompt !== "string"){
const err96 = {instancePath:instancePath+"/params/hard_stop_prompt",schemaPath:"#/properties/params/properties/hard_stop_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data47.video_idle_file !== undefined){
if(typeof data47.video_idle_file !== "string"){
const err97 = {instancePath:instancePath+"/params/video_idle_file",schemaPath:"#/properties/params/properties/video_idle_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data47.video_listening_file !== undefined){
if(typeof data47.video_listening_file !== "string"){
const err98 = {instancePath:instancePath+"/params/video_listening_file",schemaPath:"#/properties/params/properties/video_listening_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data47.video_talking_file !== undefined){
if(typeof data47.video_talking_file !== "string"){
const err99 = {instancePath:instancePath+"/params/video_talking_file",schemaPath:"#/properties/params/properties/video_talking_file/type",keyword:"type",params:{type: "string"}};
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
else {
const err100 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.SWAIG !== undefined){
let data55 = data.SWAIG;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key1 in data55){
if(!(((((((key1 === "defaults") || (key1 === "functions")) || (key1 === "includes")) || (key1 === "native_functions")) || (key1 === "internal_fillers")) || (key1 === "mcp_servers")) || (key1 === "hooks"))){
const err101 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/properties/SWAIG/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data55.defaults !== undefined){
let data56 = data55.defaults;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.web_hook_url !== undefined){
if(typeof data56.web_hook_url !== "string"){
const err102 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_url",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data56.web_hook_auth_user !== undefined){
if(typeof data56.web_hook_auth_user !== "string"){
const err103 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data56.web_hook_auth_password !== undefined){
if(typeof data56.web_hook_auth_password !== "string"){
const err104 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data56.meta_data !== undefined){
let data60 = data56.meta_data;
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
const err105 = {instancePath:instancePath+"/SWAIG/defaults/meta_data",schemaPath:"#/properties/SWAIG/properties/defaults/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data56.meta_data_token !== undefined){
if(typeof data56.meta_data_token !== "string"){
const err106 = {instancePath:instancePath+"/SWAIG/defaults/meta_data_token",schemaPath:"#/properties/SWAIG/properties/defaults/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/SWAIG/defaults",schemaPath:"#/properties/SWAIG/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data55.functions !== undefined){
let data62 = data55.functions;
if(Array.isArray(data62)){
const len4 = data62.length;
for(let i4=0; i4<len4; i4++){
let data63 = data62[i4];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.function === undefined){
const err108 = {instancePath:instancePath+"/SWAIG/functions/" + i4,schemaPath:"#/properties/SWAIG/properties/functions/items/required",keyword:"required",params:{missingProperty: "function"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data63.function !== undefined){
let data64 = data63.function;
if(typeof data64 === "string"){
if(data64.length < 1){
const err109 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/function",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/function/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/function",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data63.description !== undefined){
if(typeof data63.description !== "string"){
const err111 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/description",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data63.purpose !== undefined){
if(typeof data63.purpose !== "string"){
const err112 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/purpose",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data63.parameters !== undefined){
let data67 = data63.parameters;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.type === undefined){
const err113 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data67.type !== undefined){
let data68 = data67.type;
if(typeof data68 !== "string"){
const err114 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!(data68 === "object")){
const err115 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.SWAIG.properties.functions.items.properties.parameters.properties.type.enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data67.properties !== undefined){
let data69 = data67.properties;
if(!(data69 && typeof data69 == "object" && !Array.isArray(data69))){
const err116 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters/properties",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/properties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data67.required !== undefined){
let data70 = data67.required;
if(Array.isArray(data70)){
const len5 = data70.length;
for(let i5=0; i5<len5; i5++){
if(typeof data70[i5] !== "string"){
const err117 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters/required/" + i5,schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters/required",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data63.argument !== undefined){
let data72 = data63.argument;
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
const err120 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/argument",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/argument/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data63.active !== undefined){
let data73 = data63.active;
const _errs166 = errors;
let valid26 = false;
const _errs167 = errors;
if(typeof data73 !== "boolean"){
const err121 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid4 = _errs167 === errors;
valid26 = valid26 || _valid4;
if(!valid26){
const _errs169 = errors;
if(typeof data73 !== "string"){
const err122 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid4 = _errs169 === errors;
valid26 = valid26 || _valid4;
if(!valid26){
const _errs171 = errors;
if(!((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73)))){
const err123 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/2/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid4 = _errs171 === errors;
valid26 = valid26 || _valid4;
}
}
if(!valid26){
const err124 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
}
}
if(data63.web_hook_url !== undefined){
if(typeof data63.web_hook_url !== "string"){
const err125 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/web_hook_url",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data63.web_hook_auth_user !== undefined){
if(typeof data63.web_hook_auth_user !== "string"){
const err126 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data63.web_hook_auth_password !== undefined){
if(typeof data63.web_hook_auth_password !== "string"){
const err127 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data63.data_map !== undefined){
let data77 = data63.data_map;
if(!(data77 && typeof data77 == "object" && !Array.isArray(data77))){
const err128 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/data_map",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/data_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data63.meta_data !== undefined){
let data78 = data63.meta_data;
if(!(data78 && typeof data78 == "object" && !Array.isArray(data78))){
const err129 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/meta_data",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data63.meta_data_token !== undefined){
if(typeof data63.meta_data_token !== "string"){
const err130 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/meta_data_token",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data63.fillers !== undefined){
let data80 = data63.fillers;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key2 in data80){
let data81 = data80[key2];
if(Array.isArray(data81)){
const len6 = data81.length;
for(let i6=0; i6<len6; i6++){
if(typeof data81[i6] !== "string"){
const err131 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/fillers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/fillers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data63.skip_fillers !== undefined){
let data83 = data63.skip_fillers;
if((typeof data83 !== "boolean") && (typeof data83 !== "string")){
const err134 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/skip_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.functions.items.properties.skip_fillers.type}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err135 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/skip_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(data63.wait_for_fillers !== undefined){
let data84 = data63.wait_for_fillers;
if((typeof data84 !== "boolean") && (typeof data84 !== "string")){
const err136 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_for_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.functions.items.properties.wait_for_fillers.type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err137 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_for_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
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
if(data63.wait_file !== undefined){
if(typeof data63.wait_file !== "string"){
const err138 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_file",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data63.wait_file_loops !== undefined){
let data86 = data63.wait_file_loops;
const _errs199 = errors;
let valid30 = false;
const _errs200 = errors;
if(!((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86)))){
const err139 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid5 = _errs200 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs202 = errors;
if(typeof data86 !== "string"){
const err140 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid5 = _errs202 === errors;
valid30 = valid30 || _valid5;
}
if(!valid30){
const err141 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/SWAIG/functions/" + i4,schemaPath:"#/properties/SWAIG/properties/functions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/SWAIG/functions",schemaPath:"#/properties/SWAIG/properties/functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data55.includes !== undefined){
let data87 = data55.includes;
if(Array.isArray(data87)){
const len7 = data87.length;
for(let i7=0; i7<len7; i7++){
let data88 = data87[i7];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.url === undefined){
const err144 = {instancePath:instancePath+"/SWAIG/includes/" + i7,schemaPath:"#/properties/SWAIG/properties/includes/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data88.functions === undefined){
const err145 = {instancePath:instancePath+"/SWAIG/includes/" + i7,schemaPath:"#/properties/SWAIG/properties/includes/items/required",keyword:"required",params:{missingProperty: "functions"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data88.url !== undefined){
if(typeof data88.url !== "string"){
const err146 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/url",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data88.functions !== undefined){
let data90 = data88.functions;
if(Array.isArray(data90)){
const len8 = data90.length;
for(let i8=0; i8<len8; i8++){
if(typeof data90[i8] !== "string"){
const err147 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/functions/" + i8,schemaPath:"#/properties/SWAIG/properties/includes/items/properties/functions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/functions",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data88.auth_user !== undefined){
if(typeof data88.auth_user !== "string"){
const err149 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/auth_user",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data88.auth_password !== undefined){
if(typeof data88.auth_password !== "string"){
const err150 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/auth_password",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data88.meta_data !== undefined){
let data94 = data88.meta_data;
if(!(data94 && typeof data94 == "object" && !Array.isArray(data94))){
const err151 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/meta_data",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/SWAIG/includes/" + i7,schemaPath:"#/properties/SWAIG/properties/includes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/SWAIG/includes",schemaPath:"#/properties/SWAIG/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data55.native_functions !== undefined){
let data95 = data55.native_functions;
if(Array.isArray(data95)){
const len9 = data95.length;
for(let i9=0; i9<len9; i9++){
if(typeof data95[i9] !== "string"){
const err154 = {instancePath:instancePath+"/SWAIG/native_functions/" + i9,schemaPath:"#/properties/SWAIG/properties/native_functions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/SWAIG/native_functions",schemaPath:"#/properties/SWAIG/properties/native_functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data55.internal_fillers !== undefined){
let data97 = data55.internal_fillers;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err156 = {instancePath:instancePath+"/SWAIG/internal_fillers",schemaPath:"#/properties/SWAIG/properties/internal_fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data55.mcp_servers !== undefined){
let data98 = data55.mcp_servers;
if(Array.isArray(data98)){
const len10 = data98.length;
for(let i10=0; i10<len10; i10++){
let data99 = data98[i10];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.url === undefined){
const err157 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10,schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data99.url !== undefined){
if(typeof data99.url !== "string"){
const err158 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10+"/url",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data99.headers !== undefined){
let data101 = data99.headers;
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
const err159 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10+"/headers",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data99.resources !== undefined){
if(typeof data99.resources !== "boolean"){
const err160 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10+"/resources",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/resources/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data99.resource_vars !== undefined){
let data103 = data99.resource_vars;
if(!(data103 && typeof data103 == "object" && !Array.isArray(data103))){
const err161 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10+"/resource_vars",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/resource_vars/type",keyword:"type",params:{type: "object"}};
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
else {
const err162 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10,schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/SWAIG/mcp_servers",schemaPath:"#/properties/SWAIG/properties/mcp_servers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data55.hooks !== undefined){
let data104 = data55.hooks;
if(Array.isArray(data104)){
const len11 = data104.length;
for(let i11=0; i11<len11; i11++){
let data105 = data104[i11];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.function === undefined){
const err164 = {instancePath:instancePath+"/SWAIG/hooks/" + i11,schemaPath:"#/properties/SWAIG/properties/hooks/items/required",keyword:"required",params:{missingProperty: "function"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data105.function !== undefined){
let data106 = data105.function;
if(typeof data106 === "string"){
if(data106.length < 1){
const err165 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/function",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/function/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/function",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data105.description !== undefined){
if(typeof data105.description !== "string"){
const err167 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/description",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data105.purpose !== undefined){
if(typeof data105.purpose !== "string"){
const err168 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/purpose",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data105.parameters !== undefined){
let data109 = data105.parameters;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.type === undefined){
const err169 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data109.type !== undefined){
let data110 = data109.type;
if(typeof data110 !== "string"){
const err170 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!(data110 === "object")){
const err171 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.SWAIG.properties.hooks.items.properties.parameters.properties.type.enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data109.properties !== undefined){
let data111 = data109.properties;
if(!(data111 && typeof data111 == "object" && !Array.isArray(data111))){
const err172 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters/properties",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/properties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data109.required !== undefined){
let data112 = data109.required;
if(Array.isArray(data112)){
const len12 = data112.length;
for(let i12=0; i12<len12; i12++){
if(typeof data112[i12] !== "string"){
const err173 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters/required/" + i12,schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/required/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err174 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters/required",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data105.argument !== undefined){
let data114 = data105.argument;
if(!(data114 && typeof data114 == "object" && !Array.isArray(data114))){
const err176 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/argument",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/argument/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data105.active !== undefined){
let data115 = data105.active;
const _errs261 = errors;
let valid47 = false;
const _errs262 = errors;
if(typeof data115 !== "boolean"){
const err177 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid6 = _errs262 === errors;
valid47 = valid47 || _valid6;
if(!valid47){
const _errs264 = errors;
if(typeof data115 !== "string"){
const err178 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid6 = _errs264 === errors;
valid47 = valid47 || _valid6;
if(!valid47){
const _errs266 = errors;
if(!((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115)))){
const err179 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/2/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid6 = _errs266 === errors;
valid47 = valid47 || _valid6;
}
}
if(!valid47){
const err180 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
errors = _errs261;
if(vErrors !== null){
if(_errs261){
vErrors.length = _errs261;
}
else {
vErrors = null;
}
}
}
}
if(data105.web_hook_url !== undefined){
if(typeof data105.web_hook_url !== "string"){
const err181 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/web_hook_url",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data105.web_hook_auth_user !== undefined){
if(typeof data105.web_hook_auth_user !== "string"){
const err182 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data105.web_hook_auth_password !== undefined){
if(typeof data105.web_hook_auth_password !== "string"){
const err183 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data105.data_map !== undefined){
let data119 = data105.data_map;
if(!(data119 && typeof data119 == "object" && !Array.isArray(data119))){
const err184 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/data_map",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/data_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data105.meta_data !== undefined){
let data120 = data105.meta_data;
if(!(data120 && typeof data120 == "object" && !Array.isArray(data120))){
const err185 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/meta_data",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data105.meta_data_token !== undefined){
if(typeof data105.meta_data_token !== "string"){
const err186 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/meta_data_token",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data105.fillers !== undefined){
let data122 = data105.fillers;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key3 in data122){
let data123 = data122[key3];
if(Array.isArray(data123)){
const len13 = data123.length;
for(let i13=0; i13<len13; i13++){
if(typeof data123[i13] !== "string"){
const err187 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/fillers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/fillers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data105.skip_fillers !== undefined){
let data125 = data105.skip_fillers;
if((typeof data125 !== "boolean") && (typeof data125 !== "string")){
const err190 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/skip_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.hooks.items.properties.skip_fillers.type}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err191 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/skip_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
if(data105.wait_for_fillers !== undefined){
let data126 = data105.wait_for_fillers;
if((typeof data126 !== "boolean") && (typeof data126 !== "string")){
const err192 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_for_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.hooks.items.properties.wait_for_fillers.type}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(typeof data126 === "string"){
if(!pattern0.test(data126)){
const err193 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_for_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(data105.wait_file !== undefined){
if(typeof data105.wait_file !== "string"){
const err194 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_file",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data105.wait_file_loops !== undefined){
let data128 = data105.wait_file_loops;
const _errs294 = errors;
let valid51 = false;
const _errs295 = errors;
if(!((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128)))){
const err195 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid7 = _errs295 === errors;
valid51 = valid51 || _valid7;
if(!valid51){
const _errs297 = errors;
if(typeof data128 !== "string"){
const err196 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid7 = _errs297 === errors;
valid51 = valid51 || _valid7;
}
if(!valid51){
const err197 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
else {
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err198 = {instancePath:instancePath+"/SWAIG/hooks/" + i11,schemaPath:"#/properties/SWAIG/properties/hooks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/SWAIG/hooks",schemaPath:"#/properties/SWAIG/properties/hooks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/properties/SWAIG/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

validate.known = {"#":["prompt","post_prompt","post_prompt_url","global_data","params","SWAIG"],"#/properties/SWAIG":["defaults","functions","includes","native_functions","internal_fillers","mcp_servers","hooks"]};
