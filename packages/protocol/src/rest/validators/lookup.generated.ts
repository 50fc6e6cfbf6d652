// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const lookup_phoneNumber_query = validate10;
const schema11 = {"type":"object","properties":{"include":{"type":"string"}},"additionalProperties":false,"$id":"schema:lookup_phoneNumber_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:lookup_phoneNumber_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "include")){
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
if(data.include !== undefined){
if(typeof data.include !== "string"){
const err1 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const lookup_phoneNumber_result = validate11;
const schema12 = {"type":"object","properties":{"country_code_number":{"type":"integer"},"national_number":{"type":"string"},"possible_number":{"type":"boolean"},"valid_number":{"type":"boolean"},"national_number_formatted":{"type":"string"},"international_number_formatted":{"type":"string"},"e164":{"type":"string"},"location":{"type":"string"},"country_code":{"type":"string"},"timezones":{"type":"array","items":{"type":"string"}},"number_type":{"type":"string"},"carrier":{"type":"object","properties":{"lrn":{"type":"string"},"spid":{"type":"string"},"ocn":{"type":"string"},"lata":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"jurisdiction":{"type":"string"},"lec":{"type":"string"},"linetype":{"type":"string"}}},"cnam":{"type":"object","properties":{"caller_id":{"type":"string"}}}},"$id":"schema:lookup_phoneNumber_result"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:lookup_phoneNumber_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country_code_number !== undefined){
let data0 = data.country_code_number;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err0 = {instancePath:instancePath+"/country_code_number",schemaPath:"#/properties/country_code_number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.national_number !== undefined){
if(typeof data.national_number !== "string"){
const err1 = {instancePath:instancePath+"/national_number",schemaPath:"#/properties/national_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.possible_number !== undefined){
if(typeof data.possible_number !== "boolean"){
const err2 = {instancePath:instancePath+"/possible_number",schemaPath:"#/properties/possible_number/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.valid_number !== undefined){
if(typeof data.valid_number !== "boolean"){
const err3 = {instancePath:instancePath+"/valid_number",schemaPath:"#/properties/valid_number/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.national_number_formatted !== undefined){
if(typeof data.national_number_formatted !== "string"){
const err4 = {instancePath:instancePath+"/national_number_formatted",schemaPath:"#/properties/national_number_formatted/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.international_number_formatted !== undefined){
if(typeof data.international_number_formatted !== "string"){
const err5 = {instancePath:instancePath+"/international_number_formatted",schemaPath:"#/properties/international_number_formatted/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.e164 !== undefined){
if(typeof data.e164 !== "string"){
const err6 = {instancePath:instancePath+"/e164",schemaPath:"#/properties/e164/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
const err7 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.country_code !== undefined){
if(typeof data.country_code !== "string"){
const err8 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.timezones !== undefined){
let data9 = data.timezones;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err9 = {instancePath:instancePath+"/timezones/" + i0,schemaPath:"#/properties/timezones/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath:instancePath+"/timezones",schemaPath:"#/properties/timezones/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.number_type !== undefined){
if(typeof data.number_type !== "string"){
const err11 = {instancePath:instancePath+"/number_type",schemaPath:"#/properties/number_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.carrier !== undefined){
let data12 = data.carrier;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.lrn !== undefined){
if(typeof data12.lrn !== "string"){
const err12 = {instancePath:instancePath+"/carrier/lrn",schemaPath:"#/properties/carrier/properties/lrn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data12.spid !== undefined){
if(typeof data12.spid !== "string"){
const err13 = {instancePath:instancePath+"/carrier/spid",schemaPath:"#/properties/carrier/properties/spid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data12.ocn !== undefined){
if(typeof data12.ocn !== "string"){
const err14 = {instancePath:instancePath+"/carrier/ocn",schemaPath:"#/properties/carrier/properties/ocn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data12.lata !== undefined){
if(typeof data12.lata !== "string"){
const err15 = {instancePath:instancePath+"/carrier/lata",schemaPath:"#/properties/carrier/properties/lata/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data12.city !== undefined){
if(typeof data12.city !== "string"){
const err16 = {instancePath:instancePath+"/carrier/city",schemaPath:"#/properties/carrier/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.state !== undefined){
if(typeof data12.state !== "string"){
const err17 = {instancePath:instancePath+"/carrier/state",schemaPath:"#/properties/carrier/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data12.jurisdiction !== undefined){
if(typeof data12.jurisdiction !== "string"){
const err18 = {instancePath:instancePath+"/carrier/jurisdiction",schemaPath:"#/properties/carrier/properties/jurisdiction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.lec !== undefined){
if(typeof data12.lec !== "string"){
const err19 = {instancePath:instancePath+"/carrier/lec",schemaPath:"#/properties/carrier/properties/lec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.linetype !== undefined){
if(typeof data12.linetype !== "string"){
const err20 = {instancePath:instancePath+"/carrier/linetype",schemaPath:"#/properties/carrier/properties/linetype/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.cnam !== undefined){
let data22 = data.cnam;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.caller_id !== undefined){
if(typeof data22.caller_id !== "string"){
const err22 = {instancePath:instancePath+"/cnam/caller_id",schemaPath:"#/properties/cnam/properties/caller_id/type",keyword:"type",params:{type: "string"}};
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
else {
const err23 = {instancePath:instancePath+"/cnam",schemaPath:"#/properties/cnam/type",keyword:"type",params:{type: "object"}};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

lookup_phoneNumber_query.known = {"#":["include"]};
